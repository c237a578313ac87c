import { type Message, message } from '../simulation/vocabulary/messages.ts';
import type { PersonPlan } from '../simulation/vocabulary/plan.ts';
import type { Perceived, World } from '../simulation/vocabulary/task.ts';
import { plainText } from './task-helpers.ts';

/** Name and date of birth, as a label or the head of a chart shows them. */
export function personLabel(id: string, person: PersonPlan): Message {
  return message(id, { name: `${person.last}, ${person.first}`, birth: person.birthDate });
}

/** People of the day whose name could be taken for the patient's: same first letters of the last name, or the same first name. */
export function lookAlikes(world: World): readonly PersonPlan[] {
  const { person } = world;
  if (person === null) return [];
  const others = Object.values(world.persons)
    .filter((one) => one.id !== person.id && one.insurance.payer !== undefined)
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  const near = others.filter(
    (one) => one.last.slice(0, 3) === person.last.slice(0, 3) || one.first === person.first,
  );
  return (near.length > 0 ? near : others).slice(0, 2);
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
