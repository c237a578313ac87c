import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep, Perceived, World } from '../../simulation/vocabulary/task.ts';
import { type Action, observedList } from '../../simulation/vocabulary/widget.ts';
import { rowById, textOr } from '../pack-rows.ts';
import {
  arrange,
  dialogueEffects,
  dialogueErrors,
  dialogueSpec,
  judge,
  pack,
  plainText,
  solveDialogue,
  solvePick,
  step,
} from '../task-helpers.ts';
import { orderedProducts } from '../vaccine-products.ts';
import { hasStoodDown } from './facts.ts';

/** The statements that the ordered products need, each once. */
export function statementsOf(world: World): readonly string[] {
  return [...new Set(orderedProducts(world).flatMap((one) => one.statements))];
}

interface Sheet {
  readonly id: string;
  readonly statement: string;
  readonly title: string;
  readonly edition: string;
  readonly current: string;
}

/** The sheets in the rack: current ones, an old copy of the last, and one of a vaccine not ordered. */
function sheets(world: World): readonly Sheet[] {
  const wanted = statementsOf(world);
  const last = wanted.at(-1);
  const other = ['tdap', 'flu'].find((one) => !wanted.includes(one));
  const sheet = (statement: string, isOld: boolean): Sheet => {
    const row = rowById(pack(world, 'vis-current'), 'statements', statement);
    const current = textOr(row, 'playEdition', '');
    return {
      id: `${statement}-${isOld ? 'old' : 'current'}`,
      statement,
      title: textOr(row, 'title', statement),
      edition: isOld ? textOr(row, 'playSuperseded', '') : current,
      current,
    };
  };
  return [
    ...wanted.map((one) => sheet(one, false)),
    ...(last === undefined ? [] : [sheet(last, true)]),
    ...(other === undefined ? [] : [sheet(other, false)]),
  ];
}

function isOver(world: World): boolean {
  return world.visit?.flow === 'rescheduled' || hasStoodDown(world);
}

/** Takes the current information statement of every vaccine in the order, before anything is prepared. */
export const statements: AnyStep = step({
  id: 'statements',
  widget: 'pick',
  title: message('screen-vaccine.statements'),
  costMs: 5_000,
  panelSeconds: 8,
  spec: (world) => ({
    prompt: message('screen-vaccine.statements-prompt', {
      patient: world.person?.first ?? '',
      list: statementsOf(world).join(' '),
      first: textOf(world, 0),
      second: textOf(world, 1),
      third: textOf(world, 2),
      count: orderedProducts(world).length,
    }),
    shelf: arrange(sheets(world), world.node.arrangement).map((sheet) => ({
      id: sheet.id,
      label: message('screen-vaccine.sheet', { title: sheet.title, statement: sheet.statement }),
      details: [message('screen-vaccine.edition', { edition: sheet.edition, current: sheet.current })],
    })),
    most: 9,
    least: 0,
  }),
  effects: (world, observations) => {
    const taken = observedList(observations, 'taken');
    const handed = sheets(world).filter((one) => taken.includes(one.id));
    const isHanded = (statement: string) => handed.some((one) => one.statement === statement);
    const isCurrent = (statement: string) =>
      handed.some((one) => one.statement === statement && one.edition === one.current);
    const wanted = statementsOf(world);
    const error = wanted.every(isHanded) ? 'old-edition' : 'missing';
    const editions = handed.map((one) => `${one.statement}=${one.edition}`);
    return [
      judge('imm.vis', wanted.every(isCurrent), error, { reached: true }),
      ...(editions.length === 0
        ? []
        : [{ type: 'writeChart', field: 'vis.given', value: editions } as const]),
    ];
  },
  solve: solveStatements,
  skip: isOver,
});

function textOf(world: World, index: number): string {
  return orderedProducts(world)[index]?.title ?? '';
}

function solveStatements(perceived: Perceived): Action {
  const unread = perceived.legal.find((one) => one.verb === 'inspect');
  if (unread?.target !== undefined) return { verb: 'inspect', target: unread.target };
  const prompt = perceived.text.find((line) => line.id === 'screen-vaccine.statements-prompt');
  const wanted = String(prompt?.params?.list ?? '').split(' ');
  const right = perceived.text.flatMap((line) => {
    const label = line.params?.label;
    if (line.id !== 'pick.item' || typeof label !== 'object') return [];
    const item = plainText(line.params?.item);
    const detail = perceived.text.find((one) => one.id === 'pick.detail' && one.params?.item === item);
    const edition = detail?.params?.detail;
    if (typeof edition !== 'object' || edition.params?.edition !== edition.params?.current) return [];
    return wanted.includes(String(label.params?.statement)) ? [item] : [];
  });
  return solvePick(perceived, right);
}

function dialogueId(world: World): string {
  const named = world.node.params.dialogue;
  return typeof named === 'string' && world.dialogues[named] !== undefined ? named : '';
}

/** Hands them over with time for questions; what only the provider can answer goes to the provider. */
export const handOver: AnyStep = step({
  id: 'hand-over',
  widget: 'talk',
  title: message('screen-vaccine.hand-over'),
  costMs: 6_000,
  panelSeconds: 10,
  spec: (world) => dialogueSpec(world, dialogueId(world), { patient: world.person?.first ?? '' }),
  effects: (world, observations) => {
    const errors = dialogueErrors(world, dialogueId(world), observations);
    const items = ['imm.vis', 'scope.words', 'talk.argued'];
    const judged = items.map(
      (item): Effect => judge(item, !errors.includes(item), 'said', { reached: item !== 'talk.argued' }),
    );
    return [...dialogueEffects(world, dialogueId(world), observations), ...judged];
  },
  solve: solveDialogue,
  skip: (world) => isOver(world) || dialogueId(world) === '',
});
