import type { LabelSpec } from '../simulation/vocabulary/label-spec.ts';
import { type Message, type MessageParam, message } from '../simulation/vocabulary/messages.ts';
import type { PersonPlan } from '../simulation/vocabulary/plan.ts';
import type { Perceived, World } from '../simulation/vocabulary/task.ts';
import type { Action, Observation } from '../simulation/vocabulary/widget.ts';
import { observedList } from '../simulation/vocabulary/widget.ts';
import { arrange, CONFIRM, offers, plain } from './task-helpers.ts';
import { lookAlikes } from './waived-people.ts';

/** What every sticker with a patient on it says first. */
export function personLines(person: PersonPlan | null | undefined): readonly Message[] {
  return [
    message('label-kit.name', { name: plain(`${person?.last ?? ''}, ${person?.first ?? ''}`) }),
    message('label-kit.birth', { birth: person?.birthDate ?? '' }),
  ];
}

/** What the patient answers when asked once more, with the label in sight. */
export function ownWords(person: PersonPlan | null): readonly Message[] {
  return [
    message('label-kit.says', {
      name: plain(`${person?.first ?? ''} ${person?.last ?? ''}`),
      birth: person?.birthDate ?? '',
    }),
  ];
}

/** Whose sticker may lie about: somebody of a like name, else whoever else is in today. */
export function strangerOf(world: World): PersonPlan | undefined {
  return lookAlikes(world)[0] ?? Object.values(world.persons).find((one) => one.id !== world.person?.id);
}

/** The patient's own sticker and one that was left lying, under names that do not tell which is which. */
export function twoStickers(world: World): LabelSpec['labels'] {
  const stranger = strangerOf(world);
  const people = [
    { id: 'own', person: world.person },
    ...(stranger === undefined ? [] : [{ id: 'other', person: stranger }]),
  ];
  return arrange(people, world.node.arrangement).map(({ id, person }, index) => ({
    id,
    label: message('label-kit.sticker', { number: index + 1 }),
    lines: personLines(person),
  }));
}

/** At the patient's side, or carried away first. */
export function placesToLabel(world: World): NonNullable<LabelSpec['places']> {
  const places = [
    { id: 'chair', label: message('label-kit.place.chair'), hasPatient: true },
    { id: 'bench', label: message('label-kit.place.bench') },
  ];
  return arrange(places, world.node.arrangement);
}

/** The label on a target, as observed; `''` for none. */
export function stuckOn(observations: readonly Observation[], target: string): string {
  const found = observedList(observations, 'stuck').find((one) => one.startsWith(`${target}>`));
  return found?.slice(target.length + 1) ?? '';
}

/** What is wanted of a label panel; `right` answers whether what stands on a sticker belongs on a target. */
export interface LabelAim {
  readonly targets: readonly string[];
  readonly right: (lines: readonly Message[], target: string) => boolean;
}

/** Scans everything, prints anew where nothing fits, sticks, reads back at the chair, confirms. */
export function solveLabel(perceived: Perceived, { targets, right }: LabelAim): Action {
  const unread = perceived.legal.find((one) => one.verb === 'scan');
  if (unread?.target !== undefined) return { verb: 'scan', target: unread.target };
  const stickers = perceived.text
    .filter((line) => line.id === 'label.sticker')
    .map((line) => String(line.params?.sticker));
  const fitting = (target: string) =>
    stickers.find((one) => right(linesOn(perceived, 'label.line', { sticker: one }), target));
  if (offers(perceived, 'print') && targets.some((target) => fitting(target) === undefined)) {
    return { verb: 'print' };
  }
  if (offers(perceived, 'go', 'chair')) return { verb: 'go', target: 'chair' };
  const stray = perceived.legal.find((one) => one.verb === 'peel' && !targets.includes(one.target ?? ''));
  if (stray?.target !== undefined) return { verb: 'peel', target: stray.target };
  for (const target of targets) {
    const value = fitting(target);
    const now = perceived.text.find((line) => line.id === 'label.stuck' && line.params?.target === target);
    if (value !== undefined && now?.params?.sticker !== value) return { verb: 'stick', target, value };
  }
  return offers(perceived, 'readBack') ? { verb: 'readBack' } : CONFIRM;
}

/** The lines read on a sticker or seen on a target. */
export function linesOn(
  perceived: Pick<Perceived, 'text'>,
  id: string,
  where: Readonly<Record<string, MessageParam>>,
): readonly Message[] {
  return perceived.text.flatMap((line) => {
    const isIt =
      line.id === id && Object.entries(where).every(([key, value]) => line.params?.[key] === value);
    const inner = line.params?.line;
    return isIt && typeof inner === 'object' ? [inner] : [];
  });
}

/** Whether a sticker bears this name and date of birth. */
export function isOf(lines: readonly Message[], whom: readonly Message[]): boolean {
  return whom.every((one) => lines.some((line) => JSON.stringify(line) === JSON.stringify(one)));
}
