import { mapAt } from '../../simulation/vocabulary/json.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { Perceived, World } from '../../simulation/vocabulary/task.ts';
import { type Action, observedList, observedText } from '../../simulation/vocabulary/widget.ts';
import { isTrueAt, rowById, rowsAt, textOr, textsAt } from '../pack-rows.ts';
import { arrange, CONFIRM, judge, pack, perceivedParam, plain, solvePick, step } from '../task-helpers.ts';

const isRoom = (world: World): boolean => world.node.params.part !== 'closing';
const idOf = (row: Parameters<typeof textOr>[0]): string => textOr(row, 'id', '');

/** Everything still open tonight gets a name; a laboratory result above all. */
export const nameOwners = step({
  id: 'owners',
  widget: 'sort',
  title: message('turn-over.owners.step'),
  costMs: 60_000,
  panelSeconds: 10,
  spec: (world) => {
    const closing = pack(world, 'closing');
    return {
      prompt: message('turn-over.owners.prompt'),
      items: arrange(rowsAt(closing, 'openItems').map(idOf), world.node.arrangement).map((id) => ({
        id,
        label: message(`turn-over.open.${id}`),
      })),
      bins: rowsAt(closing, 'owners')
        .map(idOf)
        .map((id) => ({ id, label: message(`turn-over.owner.${id}`) })),
      complete: true,
    };
  },
  effects: (world, observations) => {
    const closing = pack(world, 'closing');
    const wrong = observedList(observations, 'placed').filter((one) => {
      const [item = '', owner = ''] = one.split('>');
      return textOr(rowById(closing, 'openItems', item), 'owner', '') !== owner;
    });
    const isLabLeft = wrong.some((one) => {
      const [item = '', owner = ''] = one.split('>');
      return owner === 'leave' && isTrueAt(rowById(closing, 'openItems', item), 'isLab');
    });
    return [judge('close.owner', wrong.length === 0, isLabLeft ? 'lab-without-owner' : 'wrong-owner')];
  },
  solve: (perceived) => {
    const item = perceived.text.find((line) => line.id === 'sort.item')?.params?.item;
    if (item === undefined) return CONFIRM;
    const row = rowById(pack(perceived, 'closing'), 'openItems', String(item));
    return { verb: 'place', target: String(item), value: textOr(row, 'owner', 'provider') };
  },
  skip: isRoom,
});

/** The shelves that are counted tonight: what is furthest below par first. */
function countedStock(world: World) {
  const counted = world.stock.map((one) => ({
    id: one.id,
    par: one.par,
    onHand: one.lots.reduce((sum, lot) => sum + lot.quantity, 0),
  }));
  return counted.sort((a, b) => a.onHand - a.par - (b.onHand - b.par)).slice(0, 3);
}

/** How many are ordered: par less what is there. */
export const reorder = step({
  id: 'reorder',
  widget: 'chart',
  title: message('turn-over.reorder.step'),
  costMs: 60_000,
  panelSeconds: 10,
  spec: (world) => ({
    prompt: message('turn-over.reorder.prompt'),
    notes: countedStock(world).map(({ id, par, onHand }) =>
      message('turn-over.reorder.note', { stock: id, name: stockName(id), par, onHand }),
    ),
    fields: countedStock(world).map(({ id }) => ({
      id,
      label: message('turn-over.reorder.field', { name: stockName(id) }),
      kind: 'decimal' as const,
      min: 0,
      step: 1,
    })),
    sign: message('turn-over.reorder.sign'),
  }),
  effects: (world, observations) => {
    const isRight = countedStock(world).every(
      ({ id, par, onHand }) => Number(observedText(observations, id)) === Math.max(0, par - onHand),
    );
    return [judge('close.par', isRight, 'wrong-count')];
  },
  solve: (perceived) => {
    for (const note of perceived.text.filter((line) => line.id === 'turn-over.reorder.note')) {
      const stock = String(note.params?.stock ?? '');
      const wanted = String(Math.max(0, Number(note.params?.par) - Number(note.params?.onHand)));
      if (perceivedParam(perceived.text, 'chart.field', { field: stock }, 'value') !== wanted)
        return { verb: 'enter', target: stock, value: wanted };
    }
    return CONFIRM;
  },
  skip: isRoom,
});

function stockName(id: string) {
  return plain(id.replace(/[_-]/g, ' '));
}

/** What is locked, docked and switched over before the door. */
export const lockUp = step({
  id: 'lock',
  widget: 'pick',
  title: message('turn-over.lock.step'),
  costMs: 60_000,
  panelSeconds: 8,
  spec: (world) => ({
    prompt: message('turn-over.lock.prompt'),
    shelf: arrange(lockCards(world), world.node.arrangement).map((id) => ({
      id,
      label: message(`turn-over.lock.${id}`),
    })),
    most: lockCards(world).length,
    least: 1,
  }),
  effects: (world, observations) => {
    const taken = observedList(observations, 'taken');
    const lock = mapAt(pack(world, 'closing'), 'lock');
    const missing = textsAt(lock, 'must').filter((one) => !taken.includes(one));
    const isShared = textsAt(lock, 'wrong').some((one) => taken.includes(one));
    const isOpen = missing.some((one) => one === 'screens_locked' || one === 'papers_locked');
    const error = isShared ? 'shared-access' : isOpen ? 'records-open' : 'left-undone';
    return [judge('close.lock', missing.length === 0 && !isShared, error)];
  },
  solve: (perceived): Action => solvePick(perceived, textsAt(pack(perceived, 'closing'), 'lock.must')),
  skip: isRoom,
});

function lockCards(from: World | Perceived): readonly string[] {
  const lock = mapAt(pack(from, 'closing'), 'lock');
  return [...textsAt(lock, 'must'), ...textsAt(lock, 'wrong')];
}
