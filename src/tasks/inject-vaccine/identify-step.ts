import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep, Perceived, World } from '../../simulation/vocabulary/task.ts';
import { type Action, observedList } from '../../simulation/vocabulary/widget.ts';
import { arrange, judge, solvePick, step } from '../task-helpers.ts';
import { dosesOnTray, isTooOld, wasInterrupted } from './doses.ts';

const OPTIONS = ['ask-open', 'ask-closed', 'ask-allergies', 'read-labels', 'discard'] as const;

/** At the chair once more: who is this, any allergies, is each syringe what the order says, and is it still good? */
export const identifyAgain: AnyStep = step({
  id: 'identify',
  widget: 'pick',
  title: message('inject-vaccine.identify'),
  costMs: 6_000,
  panelSeconds: 8,
  spec: (world) => {
    const old = dosesOnTray(world).filter((one) => isTooOld(world, one));
    return {
      prompt: message('inject-vaccine.identify-prompt', {
        patient: world.person?.first ?? '',
        count: dosesOnTray(world).length,
        interrupted: wasInterrupted(world) ? 'interrupted' : 'straight',
        old: old.length,
        product: old[0]?.ordered.title ?? '',
      }),
      shelf: arrange(OPTIONS, world.node.arrangement).map((id) => ({
        id,
        label: message(`inject-vaccine.do.${id}`, { patient: world.person?.first ?? '' }),
      })),
      most: OPTIONS.length,
      least: 0,
    };
  },
  effects: (world, observations) => {
    const taken = observedList(observations, 'taken');
    const isAsked = taken.includes('ask-open');
    const isHalfAsked = taken.includes('ask-closed');
    const isRead = taken.includes('read-labels');
    return [
      judge('inj.wrong_patient', isAsked, isHalfAsked ? 'closed-question' : 'not-rechecked', {
        reached: true,
      }),
      judge('inj.allergies', taken.includes('ask-allergies'), 'not-asked'),
      judge('inj.check3', isRead, wasInterrupted(world) ? 'distracted' : 'no-recheck'),
      ...judgeAge(world, taken.includes('discard')),
    ];
  },
  solve: solveIdentify,
});

/** A mixed dose that stood too long is discarded and prepared anew; the task then begins again. */
function judgeAge(world: World, isDiscarding: boolean): readonly Effect[] {
  const old = dosesOnTray(world).filter((one) => isTooOld(world, one));
  if (!isDiscarding) return [judge('inj.in_time', old.length === 0, 'too-old', { reached: true })];
  if (old.length === 0) return [judge('inj.in_time', false, 'wasted')];
  const [first] = old;
  return [
    judge('inj.in_time', true, ''),
    ...old.map((one): Effect => ({ type: 'moveItem', item: one.item, to: 'gone' })),
    ...(first === undefined ? [] : [{ type: 'redo', node: first.thing.task } as const]),
    { type: 'redo' },
  ];
}

function solveIdentify(perceived: Perceived): Action {
  const prompt = perceived.text.find((line) => line.id === 'inject-vaccine.identify-prompt')?.params;
  const discard = Number(prompt?.old ?? 0) > 0 ? ['discard'] : [];
  return solvePick(perceived, ['ask-open', 'ask-allergies', 'read-labels', ...discard]);
}
