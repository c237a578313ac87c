import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep, Perceived, World } from '../../simulation/vocabulary/task.ts';
import { type Action, observedList, observedText } from '../../simulation/vocabulary/widget.ts';
import { solveChart } from '../solve-readings.ts';
import { arrange, CONFIRM, doneStep, judge, solvePick, step } from '../task-helpers.ts';
import { FEET, type Foot, PLACES, type Place, seenOf } from './feet.ts';

const SHELF = ['bare-right', 'bare-left', 'light', 'filament', 'sore-only', 'through-socks'] as const;
const RIGHT = ['bare-right', 'bare-left', 'light', 'filament'] as const;

/** Shoes and socks off both feet, light, and the monofilament laid out for the provider. */
export const bare: AnyStep = step({
  id: 'bare',
  widget: 'pick',
  title: message('foot-check.bare.step'),
  costMs: 16_000,
  panelSeconds: 7,
  touch: 'patient',
  spec: (world) => ({
    prompt: message('foot-check.bare.prompt', { patient: world.person?.first ?? '' }),
    shelf: arrange(SHELF, world.node.arrangement).map((id) => ({
      id,
      label: message(`foot-check.bare.${id}`),
    })),
    most: 4,
    least: 1,
  }),
  effects: (_, observations) => {
    const taken = observedList(observations, 'taken');
    const isLess = taken.includes('sore-only') || taken.includes('through-socks');
    const isBare = FEET.every((foot) => taken.includes(`bare-${foot}`)) && !isLess;
    return [
      judge('foot.bare', isBare, taken.includes('sore-only') ? 'one-foot' : 'covered'),
      judge('foot.set_up', taken.includes('light') && taken.includes('filament'), 'not-ready'),
    ];
  },
  solve: (perceived) => solvePick(perceived, RIGHT),
});

/** The feet that can be seen: those that were bared. */
function bared(world: World): readonly Foot[] {
  const taken = observedList(doneStep(world, 'foot-check', 'bare'), 'taken');
  if (taken.includes('sore-only')) return FEET.slice(0, 1);
  return FEET.filter((foot) => taken.includes(`bare-${foot}`));
}

/** What stands at one place: `cut`, `redness`, `odor` or `clear`. */
function findingAt(world: World, foot: Foot, place: Place): string {
  const seen = seenOf(world);
  return seen?.foot === foot && seen.place === place ? seen.finding : 'clear';
}

/** Looks at every place of each bare foot and marks what the provider has to hear of. */
export const look: AnyStep = step({
  id: 'look',
  widget: 'compare',
  title: message('foot-check.look.step'),
  costMs: 18_000,
  panelSeconds: 9,
  touch: 'patient',
  spec: (world) => ({
    prompt: message('foot-check.look.prompt', { patient: world.person?.first ?? '' }),
    documents: bared(world).map((foot) => ({
      id: foot,
      title: message(`foot-check.foot.${foot}`),
      fields: PLACES.map((place) => ({
        id: place,
        label: message(`foot-check.place.${place}`),
        value: message(`foot-check.seen.${findingAt(world, foot, place)}`, {
          finding: findingAt(world, foot, place),
        }),
      })),
    })),
    marks: [{ id: 'finding', label: message('foot-check.mark') }],
  }),
  effects: (world, observations) => {
    const marked = observedList(observations, 'marked');
    const seen = seenOf(world);
    const target = seen === undefined ? '' : `${seen.foot}/${seen.place}`;
    const isFound = seen === undefined || marked.includes(target);
    const isTrue = marked.every((one) => one === target);
    return [judge('foot.look', isFound && isTrue, isFound ? 'imagined' : 'missed')];
  },
  solve: (perceived) => {
    const open = perceived.text.find((line) => {
      const value = line.params?.value;
      if (line.id !== 'compare.field' || typeof value !== 'object') return false;
      return value.params?.finding !== 'clear' && !isMarked(perceived, line.params);
    });
    if (open === undefined) return CONFIRM;
    const target = `${String(open.params?.document)}/${String(open.params?.field)}`;
    return { verb: 'mark', target, value: 'finding' };
  },
});

function isMarked({ text }: Perceived, field: Perceived['text'][number]['params']): boolean {
  return text.some(
    (line) =>
      line.id === 'compare.marked' &&
      line.params?.document === field?.document &&
      line.params?.field === field?.field,
  );
}

/** What the player marked: `right/toes`, or `''` when nothing was. */
function markedPlace(world: World): string {
  const seen = seenOf(world);
  const marked = observedList(doneStep(world, 'foot-check', 'look'), 'marked');
  const target = seen === undefined ? '' : `${seen.foot}/${seen.place}`;
  return marked.includes(target) ? target : '';
}

/** Describes it, tells it, and leaves what it means to the provider. */
export const tell: AnyStep = step({
  id: 'tell',
  widget: 'chart',
  title: message('foot-check.tell.step'),
  costMs: 14_000,
  panelSeconds: 8,
  spec: (world) => {
    const isFound = markedPlace(world) !== '';
    const seen = seenOf(world);
    const params = { foot: seen?.foot ?? 'right', place: seen?.place ?? 'toes' };
    const kind = isFound ? (seen?.finding ?? 'clear') : 'clear';
    return {
      prompt: message('foot-check.tell.prompt'),
      notes: [message(`foot-check.noted.${kind}`, { ...params, finding: kind })],
      fields: [
        {
          id: 'words',
          label: message('foot-check.field.words'),
          kind: 'choice',
          options: arrange(['described', 'named', 'fine'], world.node.arrangement).map((id) => ({
            id,
            label: message(`foot-check.words.${id}.${kind}`, params),
          })),
        },
        {
          id: 'provider',
          label: message('foot-check.field.provider'),
          kind: 'choice',
          options: arrange(['told', 'chart-only'], world.node.arrangement).map((id) => ({
            id,
            label: message(`foot-check.provider.${id}`),
          })),
        },
        {
          id: 'patient',
          label: message('foot-check.field.patient'),
          kind: 'choice',
          options: arrange(['provider-will', 'cream', 'nothing'], world.node.arrangement).map((id) => ({
            id,
            label: message(`foot-check.patient.${id}`),
          })),
        },
      ],
      sign: message('foot-check.sign'),
    };
  },
  effects: tellEffects,
  solve: solveTell,
});

function tellEffects(world: World, observations: Parameters<AnyStep['effects']>[1]): readonly Effect[] {
  const words = observedText(observations, 'words');
  const isFound = markedPlace(world) !== '';
  const isTold = observedText(observations, 'provider') === 'told';
  const hasFinding = seenOf(world) !== undefined && bared(world).length > 0;
  return [
    judge('foot.words', words !== 'named', 'named'),
    judge('foot.record', !(words === 'fine' && isFound), 'untrue'),
    judge('foot.tell', isTold || !(hasFinding && isFound), 'not-told'),
    judge('scope.words', observedText(observations, 'patient') === 'provider-will', 'said', {
      reached: true,
    }),
    {
      type: 'writeChart',
      field: 'foot',
      value: isFound ? `${seenOf(world)?.finding ?? ''} ${markedPlace(world)}` : 'clear',
    },
    ...(isTold && isFound ? [{ type: 'tell', to: 'provider', facts: ['foot'] } as const] : []),
  ];
}

function solveTell(perceived: Perceived): Action {
  return solveChart(perceived, { words: 'described', provider: 'told', patient: 'provider-will' });
}
