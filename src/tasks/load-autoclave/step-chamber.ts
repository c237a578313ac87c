import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep, Perceived, World } from '../../simulation/vocabulary/task.ts';
import type { TrayItem, TrayPlace } from '../../simulation/vocabulary/tray-spec.ts';
import { type Action, type Observation, observedList } from '../../simulation/vocabulary/widget.ts';
import { ownStep } from '../day-work.ts';
import { solveTray } from '../sterile-field.ts';
import { arrange, judge, plain, step } from '../task-helpers.ts';

/** The chamber: two shelves of three slots, one thing to a slot so that steam reaches all of it. */
const SLOTS = 3;
const BASIN = 'basin';
const FACINGS = ['paper-left', 'paper-right'];

/** Each pouch into a slot, on edge and all facing one way; the basin low and on its side. */
export const loadChamber: AnyStep = step({
  id: 'ways',
  widget: 'tray',
  title: message('load-autoclave.ways.step'),
  costMs: 60_000,
  panelSeconds: 24,
  spec: (world) => ({
    prompt: message('load-autoclave.chamber.prompt'),
    places: [placesOn(1, 'low'), placesOn(2, 'top')].flat(),
    items: itemsOf(world),
  }),
  effects: chamberEffects,
  solve: solveChamber,
});

function placesOn(row: number, shelf: 'low' | 'top'): readonly TrayPlace[] {
  return Array.from({ length: SLOTS }, (_, at) => ({
    id: `${shelf}-${at + 1}`,
    label: message(`load-autoclave.shelf.${shelf}`, { number: plain(at + 1) }),
    column: at + 1,
    row,
    zone: 'plain',
  }));
}

/** What was chosen to go in, and the basin of the day. */
function itemsOf(world: World): readonly TrayItem[] {
  const by = world.node.arrangement;
  const ways = (ids: readonly string[]) =>
    arrange(ids, by).map((id) => ({ id, label: message(`load-autoclave.way-of.${id}`) }));
  const chosen = observedList(ownStep(world, 'packs'), 'taken');
  const pouches = chosen.map((id): TrayItem => {
    if (id === 'spore-test') return { id, label: message('load-autoclave.spore-test') };
    const contents = message(`load-autoclave.contents.${id.replace('pouch-', '')}`);
    return { id, label: message('load-autoclave.pouch', { contents }), ways: ways([...FACINGS, 'flat']) };
  });
  const basin = {
    id: BASIN,
    label: message('load-autoclave.basin'),
    ways: ways(['on-side', 'upright']),
  };
  return [...arrange(pouches, by), basin];
}

function chamberEffects(_world: World, observations: readonly Observation[]): readonly Effect[] {
  const list = (field: string) => observedList(observations, field);
  const ways = new Map(list('ways').map((one) => one.split('=') as [string, string]));
  const facings = new Set([...ways.values()].filter((one) => FACINGS.includes(one)));
  const isBasinLow = list('placed').some((one) => one.startsWith(`${BASIN}>low`));
  if (list('crowded').length > 0) return [judge('ster.load', false, 'overloaded')];
  if ([...ways.values()].includes('flat')) return [judge('ster.load', false, 'stacked')];
  const isRight =
    facings.size <= 1 && isBasinLow && ways.get(BASIN) === 'on-side' && list('left').length === 0;
  return [judge('ster.load', isRight, 'loose-rule')];
}

/** The basin first, while the low shelf is free; every pouch the same way. */
function solveChamber(perceived: Perceived): Action {
  const items = perceived.text
    .filter((line) => line.id === 'tray.item' || line.id === 'tray.lies')
    .map((line) => String(line.params?.item ?? ''));
  const pouches = items.filter((one) => one !== BASIN);
  return solveTray(
    perceived,
    [],
    [
      { item: BASIN, way: 'on-side' },
      ...pouches.map((item) => (item === 'spore-test' ? { item } : { item, way: 'paper-left' })),
    ],
  );
}
