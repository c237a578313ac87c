import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { type Message, message } from '../../simulation/vocabulary/messages.ts';
import type { Perceived, World } from '../../simulation/vocabulary/task.ts';
import { type Action, observedList, observedText } from '../../simulation/vocabulary/widget.ts';
import {
  daysSinceTest,
  isTestDue,
  LOAD,
  LOOP,
  lastLoadNumber,
  loadDetails,
  type Pouch,
  pouchesOf,
} from '../autoclave-load.ts';
import { CLINIC, readDetails, readNext, shelfItems } from '../day-work.ts';
import { durationMs, rowsAt, textOr } from '../pack-rows.ts';
import { solveChart } from '../solve-readings.ts';
import { arrange, judge, pack, perceivedParam, plainText, solvePick, step } from '../task-helpers.ts';

/** Chooses what goes in: pouches that are fit for it, and the spore test in its week. */
export const choosePacks = step({
  id: 'packs',
  widget: 'pick',
  title: message('load-autoclave.packs.step'),
  costMs: 30_000,
  panelSeconds: 10,
  spec: (world) => ({
    prompt: message('load-autoclave.packs.prompt'),
    shelf: [
      ...arrange(pouchesOf(world), world.node.arrangement).map((one) => ({
        id: one.id,
        label: message('load-autoclave.pouch', {
          contents: message(`load-autoclave.contents.${one.contents}`),
        }),
        details: pouchDetails(one),
      })),
      {
        id: 'spore-test',
        label: message('load-autoclave.spore-test'),
        details: [message('load-autoclave.last-test', { days: daysSinceTest(world) })],
      },
    ],
    most: pouchesOf(world).length + 1,
    least: 1,
  }),
  effects: (world, observations) => judgePacks(world, observedList(observations, 'taken')),
  solve: solvePacks,
});

function pouchDetails({ fault }: Pouch): readonly Message[] {
  return [
    message('load-autoclave.detail.dry', { state: fault === 'damp' ? 'damp' : 'dry' }),
    message('load-autoclave.detail.indicator', { state: fault === 'no-indicator' ? 'none' : 'in' }),
    message('load-autoclave.detail.hinge', { state: fault === 'closed-hinge' ? 'closed' : 'open' }),
    message('load-autoclave.detail.label', { state: fault === 'unlabelled' ? 'none' : 'full' }),
  ];
}

function judgePacks(world: World, taken: readonly string[]): readonly Effect[] {
  const pouches = pouchesOf(world);
  const holds = (fault: Pouch['fault']) =>
    pouches.some((one) => one.fault === fault && taken.includes(one.id));
  const isGoodLeft = pouches.some((one) => one.fault === '' && !taken.includes(one.id));
  const packs = holds('damp')
    ? 'wet-pack'
    : holds('closed-hinge')
      ? 'closed-hinge'
      : holds('unlabelled')
        ? 'unlabelled-pack'
        : isGoodLeft
          ? 'good-left-out'
          : '';
  const isTestIn = taken.includes('spore-test');
  return [
    judge('ster.packs', packs === '', packs),
    judge('ster.indicator', !holds('no-indicator'), 'missing'),
    judge('ster.biological_run', isTestIn === isTestDue(world), isTestIn ? 'needless' : 'not-run'),
  ];
}

/** Reads every pouch; takes those with nothing wrong, and the test when its week is over. */
function solvePacks(perceived: Perceived): Action {
  const next = readNext(perceived);
  if (next !== undefined) return next;
  const held = perceived.text.filter((line) => line.id === 'pick.held').map((line) => line.params?.item);
  const fit = shelfItems(perceived).filter((item) => {
    if (held.includes(item)) return false;
    return readDetails(perceived.text, item).every(({ id, params }) =>
      id === 'load-autoclave.last-test'
        ? Number(params?.days) >= 7
        : ['dry', 'in', 'open', 'full'].includes(String(params?.state)),
    );
  });
  return solvePick(perceived, fit);
}

const WAYS = ['on_edge', 'no_overlap', 'basins_on_side', 'stacked_flat', 'squeeze'] as const;
const RIGHT_WAYS = ['on_edge', 'no_overlap', 'basins_on_side'] as const;

/** How the pouches stand in the chamber. */
export const placePacks = step({
  id: 'ways',
  widget: 'pick',
  title: message('load-autoclave.ways.step'),
  costMs: 24_000,
  panelSeconds: 8,
  spec: (world) => ({
    prompt: message('load-autoclave.ways.prompt'),
    shelf: arrange(WAYS, world.node.arrangement).map((id) => ({
      id,
      label: message(`load-autoclave.way.${id}`),
    })),
    most: RIGHT_WAYS.length,
    least: 1,
  }),
  effects: (_world, observations) => {
    const taken = observedList(observations, 'taken');
    if (taken.includes('squeeze')) return [judge('ster.load', false, 'overloaded')];
    if (taken.includes('stacked_flat')) return [judge('ster.load', false, 'stacked')];
    return [judge('ster.load', taken.length === RIGHT_WAYS.length, 'loose-rule')];
  },
  solve: (perceived) => solvePick(perceived, RIGHT_WAYS),
});

/** Cycle and load number; then the door closes and the clock runs by itself. */
export const startCycle = step({
  id: 'start',
  widget: 'chart',
  title: message('load-autoclave.start.step'),
  costMs: 18_000,
  panelSeconds: 8,
  spec: (world) => ({
    prompt: message('load-autoclave.start.prompt'),
    notes: [
      message('load-autoclave.machine', { method: MACHINE.method, load: MACHINE.load }),
      message('load-autoclave.last-load', { number: lastLoadNumber(world) }),
    ],
    fields: [
      {
        id: 'cycle',
        label: message('load-autoclave.field.cycle'),
        kind: 'choice',
        options: arrange(cyclesOf(world), world.node.arrangement).map((row) => ({
          id: textOr(row, 'id', ''),
          label: message('load-autoclave.cycle', {
            method: textOr(row, 'method', ''),
            load: textOr(row, 'load', ''),
            celsius: Number(row.tempC10) / 10,
            exposure: durationMs(row.exposure),
          }),
        })),
      },
      {
        id: 'number',
        label: message('load-autoclave.field.number'),
        kind: 'decimal',
        min: 1,
        step: 1,
        required: false,
      },
    ],
    sign: message('load-autoclave.start.sign'),
  }),
  effects: (world, observations) => {
    const cycle = observedText(observations, 'cycle');
    const number = observedText(observations, 'number');
    const isNumbered = Number(number) === lastLoadNumber(world) + 1;
    const details = loadDetails(world, number, cycle);
    return [
      judge('ster.cycle', cycle === rightCycle(world), 'wrong-cycle'),
      judge('ster.load_record', isNumbered, number === '' ? 'missing' : 'wrong-number'),
      { type: 'moveItem', item: LOAD, to: LOOP, details },
      { type: 'writeChart', field: 'log.autoclave', value: details, person: CLINIC },
      {
        type: 'openLoop',
        kind: LOOP,
        dueMs: durationMs(textOr(pack(world, 'sterilization'), 'clinicCycle.cycle', '40min')),
        title: message('load-autoclave.loop'),
        resumes: false,
      },
    ];
  },
  solve: solveStart,
});

/** The clinic's machine and what it is loaded with today, as the card on its door says. */
const MACHINE = { method: 'table_top', load: 'pouched' } as const;

function cyclesOf(from: World | Perceived) {
  return rowsAt(pack(from, 'sterilization'), 'cycles');
}

function rightCycle(from: World | Perceived): string {
  const row = cyclesOf(from).find((one) => one.method === MACHINE.method && one.load === MACHINE.load);
  return textOr(row, 'id', '');
}

function solveStart(perceived: Perceived): Action {
  const machine = perceived.text.find((line) => line.id === 'load-autoclave.machine')?.params;
  const option = perceived.text.find((line) => {
    const label = line.params?.label;
    if (line.id !== 'chart.option' || typeof label !== 'object') return false;
    return label.params?.method === machine?.method && label.params?.load === machine?.load;
  });
  const last = Number(perceivedParam(perceived.text, 'load-autoclave.last-load', {}, 'number'));
  return solveChart(perceived, { cycle: plainText(option?.params?.option), number: String(last + 1) });
}
