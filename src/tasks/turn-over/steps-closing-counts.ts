import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { Perceived, World } from '../../simulation/vocabulary/task.ts';
import { type Action, observedText } from '../../simulation/vocabulary/widget.ts';
import { isTrueAt, numberOr, rowById } from '../pack-rows.ts';
import { arrange, CONFIRM, judge, pack, perceivedParam, step } from '../task-helpers.ts';

const isRoom = (world: World): boolean => world.node.params.part !== 'closing';

/** What the logger shows tonight, in tenths of a degree; as the day says, else within half a degree of the aim. */
function fridgeC10(world: World): number {
  const aim = numberOr(fridgeRow(pack(world, 'cold-chain')), 'aimC10', 50);
  return numberOr(world.node.params, 'fridgeC10', aim - 5 + (world.node.arrangement % 11));
}

function fridgeRow(coldChain: JsonMap): JsonMap | undefined {
  return rowById(coldChain, 'units', 'refrigerator');
}

function isInRange(coldChain: JsonMap, tenths: number): boolean {
  const row = fridgeRow(coldChain);
  return tenths >= numberOr(row, 'tempC10Min', 20) && tenths <= numberOr(row, 'tempC10Max', 80);
}

/** The second reading of the vaccine fridge, written with what it asks for. */
export const readFridge = step({
  id: 'fridge',
  widget: 'timed-read',
  title: message('turn-over.fridge.step'),
  costMs: 60_000,
  panelSeconds: 8,
  spec: (world) => ({
    prompt: message('turn-over.fridge.prompt'),
    looks: [
      {
        id: 'logger',
        label: message('turn-over.fridge.look'),
        shows: [message('turn-over.fridge.shows', { celsius: degrees(fridgeC10(world)) })],
      },
    ],
    readings: [
      { id: 'celsius', label: message('turn-over.fridge.celsius'), kind: 'decimal', unit: '°C', step: 0.1 },
      {
        id: 'then',
        label: message('turn-over.fridge.then'),
        kind: 'choice',
        options: arrange(['log', 'excursion', 'warm_up'], world.node.arrangement).map((id) => ({
          id,
          label: message(`turn-over.fridge.${id}`),
        })),
      },
    ],
  }),
  effects: (world, observations) => {
    const tenths = fridgeC10(world);
    const isRead = Math.round(Number(observedText(observations, 'celsius')) * 10) === tenths;
    const right = isInRange(pack(world, 'cold-chain'), tenths) ? 'log' : 'excursion';
    const isAnswered = observedText(observations, 'then') === right;
    const error = right === 'excursion' ? 'excursion-missed' : isRead ? 'wrong-answer' : 'misread';
    return [
      judge('close.fridge', isRead && isAnswered, isAnswered ? 'misread' : error),
      {
        type: 'writeChart',
        field: 'log.fridge-evening',
        value: observedText(observations, 'celsius'),
        unit: '°C',
        person: 'clinic',
      },
    ];
  },
  solve: (perceived) => {
    const shown = perceived.text.find((line) => line.id === 'turn-over.fridge.shows')?.params?.celsius;
    if (shown === undefined) return { verb: 'start', target: 'logger' };
    const tenths = Math.round(Number(shown) * 10);
    const then = isInRange(pack(perceived, 'cold-chain'), tenths) ? 'log' : 'excursion';
    return enterAll(perceived, 'timed-read.reading', 'reading', 'record', { celsius: String(shown), then });
  },
  skip: isRoom,
});

function degrees(tenths: number): string {
  const whole = Math.trunc(Math.abs(tenths) / 10);
  return `${tenths < 0 ? '-' : ''}${whole}.${Math.abs(tenths) % 10}`;
}

interface Drawer {
  readonly floatCents: number;
  readonly receiptsCents: number;
  readonly paidOutCents: number;
  readonly countedCents: number;
}

/** What lies in the drawer tonight; on some days five dollars are missing. */
function drawerOf(world: World): Drawer {
  const floatCents = 200 * numberOr(pack(world, 'opening-closing'), 'money.floatDollars.min', 50);
  const receiptsCents = 500 * (7 + (world.node.arrangement % 13));
  const paidOutCents = 250 * (world.node.arrangement % 4);
  const isShort = isTrueAt(world.node.params, 'drawerShort') || world.node.arrangement % 3 === 0;
  const shouldCents = floatCents + receiptsCents - paidOutCents;
  return { floatCents, receiptsCents, paidOutCents, countedCents: shouldCents - (isShort ? 500 : 0) };
}

/** What should be there, what is there, and what is done about a difference. */
export const countDrawer = step({
  id: 'drawer',
  widget: 'chart',
  title: message('turn-over.drawer.step'),
  costMs: 60_000,
  panelSeconds: 10,
  spec: (world) => {
    const { floatCents, receiptsCents, paidOutCents, countedCents } = drawerOf(world);
    return {
      prompt: message('turn-over.drawer.prompt'),
      notes: [
        message('turn-over.drawer.note', { floatCents, receiptsCents, paidOutCents }),
        message('turn-over.drawer.counted', { countedCents }),
      ],
      fields: [
        {
          id: 'should',
          label: message('turn-over.drawer.should'),
          kind: 'decimal',
          unit: '$',
          min: 0,
          step: 0.01,
        },
        {
          id: 'then',
          label: message('turn-over.drawer.then'),
          kind: 'choice',
          options: arrange(
            ['balanced', 'recount_report', 'fix_from_own_pocket', 'take_from_petty_cash'],
            world.node.arrangement,
          ).map((id) => ({ id, label: message(`turn-over.drawer.${id}`) })),
        },
      ],
      sign: message('turn-over.drawer.sign'),
    };
  },
  effects: (world, observations) => {
    const { floatCents, receiptsCents, paidOutCents, countedCents } = drawerOf(world);
    const shouldCents = floatCents + receiptsCents - paidOutCents;
    const isSummed = Math.round(Number(observedText(observations, 'should')) * 100) === shouldCents;
    const then = observedText(observations, 'then');
    const right = shouldCents === countedCents ? 'balanced' : 'recount_report';
    const isCovered = then === 'fix_from_own_pocket' || then === 'take_from_petty_cash';
    const error = isCovered ? 'covered-up' : then === right ? 'wrong-sum' : 'difference-mishandled';
    return [judge('close.drawer', isSummed && then === right, error)];
  },
  solve: (perceived) => {
    const sum = perceived.text.find((line) => line.id === 'turn-over.drawer.note')?.params;
    const counted = perceived.text.find((line) => line.id === 'turn-over.drawer.counted')?.params
      ?.countedCents;
    const cents = Number(sum?.floatCents) + Number(sum?.receiptsCents) - Number(sum?.paidOutCents);
    const should = `${Math.trunc(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
    const then = cents === counted ? 'balanced' : 'recount_report';
    return enterAll(perceived, 'chart.field', 'field', 'enter', { should, then });
  },
  skip: isRoom,
});

/** Fills in what is not filled in as wanted, then confirms. */
function enterAll(
  perceived: Perceived,
  line: string,
  key: string,
  verb: string,
  wanted: Readonly<Record<string, string>>,
): Action {
  const open = Object.entries(wanted).find(
    ([field, value]) => perceivedParam(perceived.text, line, { [key]: field }, 'value') !== value,
  );
  return open === undefined ? CONFIRM : { verb, target: open[0], value: open[1] };
}
