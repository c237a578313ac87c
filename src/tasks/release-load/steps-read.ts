import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { Perceived, World } from '../../simulation/vocabulary/task.ts';
import { type Action, observedList, observedText } from '../../simulation/vocabulary/widget.ts';
import { LOAD, LOOP, loadOf } from '../autoclave-load.ts';
import { ownStep } from '../day-work.ts';
import { arrange, CONFIRM, judge, offers, plain, solvePick, step } from '../task-helpers.ts';
import { cycleOf, isRunning, type Result, resultOf } from './result.ts';

/** Nothing came out of this: the chamber is empty, or the player has gone away again. */
export const isOver = (world: World): boolean => loadOf(world) === undefined;

/** Opens the door: at the end, with heat gloves. While the cycle runs one can only come back. */
export const unload = step({
  id: 'unload',
  widget: 'pick',
  title: message('release-load.unload.step'),
  costMs: 12_000,
  panelSeconds: 5,
  waitsFor: LOOP,
  spec: (world) => {
    const state = isOver(world) ? 'empty' : isRunning(world) ? 'running' : 'ended';
    return {
      prompt: message('release-load.unload.prompt', { state, until: cycleOf(world)?.dueMs ?? 0 }),
      shelf: arrange(
        isOver(world) ? ['note-empty'] : ['heat-gloves', 'bare-hands', 'come-back'],
        world.node.arrangement,
      ).map((id) => ({ id, label: message(`release-load.unload.${id}`) })),
    };
  },
  effects: (world, observations): readonly Effect[] => {
    const [taken = ''] = observedList(observations, 'taken');
    if (taken === 'note-empty') return [{ type: 'note', fact: 'autoclave.foundEmpty' }];
    if (taken === 'come-back') return [{ type: 'redo' }];
    const error = isRunning(world) ? 'early' : 'bare-hands';
    return [
      judge('ster.unload', !isRunning(world) && taken === 'heat-gloves', error),
      { type: 'closeLoop', kind: LOOP },
    ];
  },
  solve: (perceived) => {
    const prompt = perceived.text.find((line) => line.id === 'release-load.unload.prompt');
    if (prompt?.params?.state === 'empty') return solvePick(perceived, ['note-empty']);
    return solvePick(perceived, [prompt?.params?.state === 'running' ? 'come-back' : 'heat-gloves']);
  },
});

const DECISIONS = ['release', 'release-but', 'hold'] as const;
type Decision = (typeof DECISIONS)[number];

/** Print-out against the card, each pouch in and out: what may go on the shelf? */
export const readProofs = step({
  id: 'proofs',
  widget: 'compare',
  title: message('release-load.proofs.step'),
  costMs: 18_000,
  panelSeconds: 10,
  spec: (world) => {
    const result = resultOf(world);
    return {
      prompt: message('release-load.proofs.prompt'),
      documents: [
        {
          id: 'card',
          title: message('release-load.card'),
          fields: cycleFields(result.cardC10, result.cardMs),
        },
        {
          id: 'printout',
          title: message('release-load.printout', { number: plain(result.number) }),
          fields: cycleFields(result.reachedC10, result.heldMs),
        },
        {
          id: 'pouches',
          title: message('release-load.pouches'),
          fields: result.pouches.map(({ contents, state }) => ({
            id: contents,
            label: message(`load-autoclave.contents.${contents}`),
            value: message(`release-load.state.${state}`),
          })),
        },
      ],
      marks: [{ id: 'fails', label: message('release-load.fails') }],
      decision: {
        label: message('release-load.decision'),
        options: arrange(DECISIONS, world.node.arrangement).map((id) => ({
          id,
          label: message(`release-load.decide.${id}`),
        })),
      },
    };
  },
  effects: (world, observations) => {
    const decision = observedText(observations, 'decision');
    const marked = observedList(observations, 'marked').map((one) => one.split('/')[1] ?? '');
    const isReleased = decision !== 'hold';
    return [
      judgeRelease(resultOf(world), decision, marked),
      {
        type: 'moveItem',
        item: LOAD,
        to: isReleased ? 'sterile-shelf' : 'quarantine',
        details: { decision },
      },
      { type: 'note', fact: isReleased ? 'load.released' : 'load.held', details: { decision } },
    ];
  },
  solve: solveProofs,
  skip: isOver,
});

function cycleFields(celsiusC10: number, exposureMs: number) {
  return [
    {
      id: 'temperature',
      label: message('release-load.field.temperature'),
      value: message('release-load.celsius', { celsius: celsiusC10 / 10 }),
    },
    {
      id: 'exposure',
      label: message('release-load.field.exposure'),
      value: message('release-load.exposure', { ms: exposureMs }),
    },
  ];
}

/** The right thing to do with the load. */
export function rightDecision(result: Result): Decision {
  if (!result.isReached) return 'hold';
  return result.pouches.every((one) => one.state === 'good') ? 'release' : 'release-but';
}

function judgeRelease(result: Result, decision: string, marked: readonly string[]): Effect {
  const bad = result.pouches.filter((one) => one.state !== 'good').map((one) => one.contents);
  const isBadOut =
    (decision === 'release' && bad.length > 0) ||
    (decision === 'release-but' && bad.some((one) => !marked.includes(one)));
  if (decision !== 'hold' && (!result.isReached || isBadOut))
    return judge('ster.release', false, 'failed-released', { reached: true });
  const isGoodMarked = decision === 'release-but' && marked.some((one) => isGood(result, one));
  return judge('ster.release', decision === rightDecision(result) && !isGoodMarked, 'good-held');
}

function isGood(result: Result, contents: string): boolean {
  return result.pouches.some((one) => one.contents === contents && one.state === 'good');
}

/** Marks what fails; holds all when the print-out does, otherwise what is marked. */
function solveProofs(perceived: Perceived): Action {
  const shown = (document: string, field: string) => {
    const line = perceived.text.find(
      (one) => one.id === 'compare.field' && one.params?.document === document && one.params?.field === field,
    );
    return typeof line?.params?.value === 'object' ? line.params.value : undefined;
  };
  const number = (document: string, field: string) => {
    const params = shown(document, field)?.params;
    return Number(params?.celsius ?? params?.ms);
  };
  const isReached = ['temperature', 'exposure'].every(
    (field) => number('printout', field) >= number('card', field),
  );
  const bad = perceived.text.filter(
    (one) =>
      one.id === 'compare.field' &&
      one.params?.document === 'pouches' &&
      typeof one.params.value === 'object' &&
      one.params.value.id !== 'release-load.state.good',
  );
  const open = bad.find((one) => !offers(perceived, 'unmark', `pouches/${String(one.params?.field)}`));
  if (isReached && open !== undefined)
    return { verb: 'mark', target: `pouches/${String(open.params?.field)}`, value: 'fails' };
  const decision = !isReached ? 'hold' : bad.length > 0 ? 'release-but' : 'release';
  return offers(perceived, 'decide', decision) ? { verb: 'decide', target: decision } : CONFIRM;
}

/** What was decided about the load. */
export function decisionOf(world: World): string {
  return observedText(ownStep(world, 'proofs'), 'decision');
}
