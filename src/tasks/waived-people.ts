import { type Message, message } from '../simulation/vocabulary/messages.ts';
import type { PersonPlan } from '../simulation/vocabulary/plan.ts';
import type { Perceived, World } from '../simulation/vocabulary/task.ts';
import { textsAt } from './pack-rows.ts';
import { plainText } from './task-helpers.ts';

/** Name and date of birth, as a label or the head of a chart shows them. */
export function personLabel(id: string, person: PersonPlan): Message {
  return message(id, { name: `${person.last}, ${person.first}`, birth: person.birthDate });
}

/** Whose chart or label could be taken for the patient's: the charts that come up for the name. */
export function lookAlikes(world: World): readonly PersonPlan[] {
  return textsAt(world.visit?.plan.record, 'chartCandidates')
    .filter((id) => id !== world.person?.id)
    .flatMap((id) => world.persons[id] ?? [])
    .slice(0, 2);
}

/** The option (of those whose label is `id`) that bears the same name and birth date as a line shown with `like`. */
export function optionLike(perceived: Perceived, like: string, id: string): string {
  const shown = perceived.text.find((line) => line.id === like)?.params;
  const target = perceived.text.find((line) => {
    const label = line.params?.label;
    if (typeof label !== 'object' || label.id !== id) return false;
    return label.params?.name === shown?.name && label.params?.birth === shown?.birth;
  });
  const option = target?.params?.option ?? target?.params?.card;
  return plainText(option);
}
