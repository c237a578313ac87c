import type { PersonPlan } from '../../simulation/vocabulary/plan.ts';
import type { World } from '../../simulation/vocabulary/task.ts';
import { drawn } from '../day-work.ts';
import { rowById, textOr, textsAt } from '../pack-rows.ts';
import { pack } from '../task-helpers.ts';

/** Something that goes to the laboratory. */
export interface Specimen {
  /** `lopez.tube-gold`, or `pod.urine_cup` for what the other pod has left on the bench. */
  readonly id: string;
  /** The thing in the clinic's hands; `''` for the other pod's. */
  readonly item: string;
  readonly kind: string;
  readonly test: string;
  readonly owner: PersonPlan | undefined;
  /** The name that stands on it; undefined when it bears none. */
  readonly label: PersonPlan | undefined;
  readonly isLabelled: boolean;
  readonly carry: 'room' | 'cold';
}

/** Whether this is the list at the end of the day and not one patient's tubes. */
export function isPending(world: World): boolean {
  return world.node.params.part === 'pending';
}

const AWAY = ['gone', 'courier'];

/** What waits: the patient's tubes, or at closing every tube still on the bench and one cup of the other pod. */
export function specimensOf(world: World): readonly Specimen[] {
  const tubes = world.things.filter(
    (one) =>
      one.details.kind === 'tube' &&
      !AWAY.includes(one.at) &&
      (isPending(world) || one.visit === (world.visit?.plan.id ?? null)),
  );
  const own = tubes.map((one) => {
    const kind = textOr(one.details, 'tube', 'gold');
    const test = textOr(one.details, 'test', 'chemistry');
    const label = one.label === null ? undefined : world.persons[one.label];
    const owner = ownerOf(world, one.visit) ?? label;
    return specimen(
      world,
      `${one.visit ?? 'day'}.${one.item}`,
      one.item,
      kind,
      test,
      owner,
      label,
      one.label !== null,
    );
  });
  if (!isPending(world)) return own.length > 0 ? own : ordered(world);
  return [...own, podCup(world)];
}

/** What the order asked for, where nobody has left a tube in the tray. */
function ordered(world: World): readonly Specimen[] {
  const order = world.visit?.orders.find((one) => one.id === world.node.order);
  const tubes = textsAt(order?.params, 'tubes');
  const owner = world.person ?? undefined;
  return (tubes.length > 0 ? tubes : ['gold']).map((kind) => {
    const [test = kind] = [
      ...textsAt(rowById(world.packs['lab-draw'], 'tubes', kind), 'tests'),
      ...textsAt(rowById(pack(world, 'specimen-transport'), 'specimens', kind), 'tests'),
    ];
    return specimen(
      world,
      `${world.visit?.plan.id ?? 'day'}.tube-${kind}`,
      '',
      kind,
      test,
      owner,
      owner,
      true,
    );
  });
}

function podCup(world: World): Specimen {
  const patients = Object.values(world.persons).filter(
    (one) => one.age >= 18 && textOr(one.insurance, 'payer', '') !== '',
  );
  const owner = patients[drawn(world, 81, Math.max(1, patients.length))];
  return specimen(world, 'pod.urine_cup', '', 'urine_cup', 'urine_culture', owner, owner, true);
}

function ownerOf(world: World, visit: string | null): PersonPlan | undefined {
  if (visit !== null && world.visit?.plan.id === visit) return world.person ?? undefined;
  // A visit is named after its patient's family name; at closing the tube is known by the requisition folded around it.
  return Object.values(world.persons).find(
    (one) => one.last.toLowerCase() === visit && textOr(one.insurance, 'payer', '') !== '',
  );
}

function specimen(
  world: World,
  id: string,
  item: string,
  kind: string,
  test: string,
  owner: PersonPlan | undefined,
  label: PersonPlan | undefined,
  isLabelled: boolean,
): Specimen {
  const row = rowById(pack(world, 'specimen-transport'), 'specimens', kind);
  const carry = textOr(row, 'carry', 'room') === 'cold' ? 'cold' : 'room';
  return { id, item, kind, test, owner, label, isLabelled, carry };
}

export type Slip = 'none' | 'diagnosis' | 'test';

/** What the requisition lacks: as the plan says (`slip: diagnosis`, `test`, `none`), else drawn. */
export function slipOf(world: World): Slip {
  const named = world.node.params.slip;
  const list = ['none', 'diagnosis', 'test'] as const;
  return list.find((one) => one === named) ?? list[drawn(world, 82, list.length)] ?? 'none';
}

/** What is wrong with the names: a tube that bears none, or another's. */
export function labelTrouble(world: World): '' | 'unlabelled' | 'mislabelled' {
  const all = specimensOf(world);
  if (all.some((one) => !one.isLabelled)) return 'unlabelled';
  const isOther = (one: Specimen) => one.owner !== undefined && one.label?.id !== one.owner.id;
  return all.some(isOther) ? 'mislabelled' : '';
}
