import type { Message } from '../../simulation/vocabulary/messages.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { Action, Affordance, Observation, Option, Widget } from '../../simulation/vocabulary/widget.ts';
import { isLegal } from '../../simulation/vocabulary/widget.ts';
import type { WipeSpec } from '../../simulation/vocabulary/wipe-spec.ts';

/** One stroke, towel or change, in order: `wipe`, `clean`, `dry` of a zone, `change` of a wipe or glove, `wait`. */
export interface Deed {
  readonly verb: string;
  readonly target: string;
}

export interface WipeState {
  readonly spec: WipeSpec;
  readonly deeds: readonly Deed[];
  readonly isDone: boolean;
}

/** How a zone stands at a moment of the instrument's own clock. */
export interface WipedZone extends Option {
  readonly soil: Message | null;
  readonly state: 'untouched' | 'wet' | 'dried' | 'toweled';
  /** So long it has been wet, and so long it stays so if nobody touches it. */
  readonly wetMs: number;
  readonly leftMs: number;
  /** The film reaches the end of the label's time, or has. */
  readonly lasts: boolean;
}

export interface WipePicture {
  readonly prompt: Message;
  readonly product: Message;
  readonly contactMs: number;
  readonly nowMs: number;
  readonly zones: readonly WipedZone[];
  readonly changes: readonly (Option & {
    /** Done, and nothing touched since. */ readonly isLast: boolean;
  })[];
}

const MOST_DEEDS = 240;
/** What one look at the clock takes. */
export const WAIT_MS = 30_000;

/**
 * W13 Wipe: passes over zones in an order of one's own. Each pass takes its time on the instrument's clock, and the film it
 * leaves dries on that clock, so a surface that got too little is seen to dry. What was wiped stays wiped; `restart` begins
 * again with a fresh wipe, as one would in the room.
 */
export const wipeWidget: Widget<WipeSpec, WipeState, WipePicture> = {
  id: 'wipe',
  init: (spec) => ({ spec, deeds: [], isDone: false }),
  legal,
  reduce(state, action) {
    return isLegal(legal(state), action) ? after(state, action) : state;
  },
  text,
  picture,
  isHot: () => false,
  isDone: (state) => state.isDone,
  outcome(state): readonly Observation[] {
    const { zones } = picture(state);
    const wiped = state.deeds.filter((one) => one.verb === 'wipe').map((one) => one.target);
    const ids = (filter: (zone: WipedZone) => boolean) => zones.filter(filter).map((one) => one.id);
    return [
      { field: 'order', value: wiped.filter((id, at) => wiped.indexOf(id) === at) },
      { field: 'deeds', value: state.deeds.map(({ verb, target }) => `${verb}:${target}`) },
      { field: 'wetMs', value: zones.map(({ id, wetMs, leftMs }) => `${id}=${wetMs + leftMs}`) },
      { field: 'lasting', value: ids((zone) => zone.lasts) },
      { field: 'missed', value: ids((zone) => zone.state === 'untouched') },
      { field: 'driedEarly', value: ids((zone) => zone.state !== 'untouched' && !zone.lasts) },
      { field: 'soiled', value: ids((zone) => zone.soil !== null) },
    ];
  },
};

function legal(state: WipeState): readonly Affordance[] {
  if (state.isDone) return [];
  const offers: Affordance[] = [];
  if (state.deeds.length < MOST_DEEDS) {
    for (const { id: target, label, state: stands, soil } of picture(state).zones) {
      offers.push({ verb: 'wipe', target, label: message('wipe.wipe', { label }) });
      if (soil !== null) offers.push({ verb: 'clean', target, label: message('wipe.clean', { label }) });
      if (stands === 'wet') offers.push({ verb: 'dry', target, label: message('wipe.dry', { label }) });
    }
    for (const { id: target, label } of state.spec.changes ?? []) {
      offers.push({ verb: 'change', target, label });
    }
    offers.push({ verb: 'wait', label: message('wipe.wait', { ms: WAIT_MS }) });
  }
  if (state.deeds.length > 0) offers.push({ verb: 'restart', label: message('wipe.restart') });
  return [...offers, { verb: 'confirm', label: message('wipe.confirm') }];
}

function after(state: WipeState, { verb, target = '' }: Action): WipeState {
  if (verb === 'confirm') return { ...state, isDone: true };
  if (verb === 'restart') return { ...state, deeds: [] };
  return { ...state, deeds: [...state.deeds, { verb, target }] };
}

function text(state: WipeState): readonly Message[] {
  const { prompt, product, contactMs, nowMs, zones, changes } = picture(state);
  return [
    prompt,
    message('wipe.product', { product, contactMs }),
    message('wipe.clock', { nowMs }),
    ...zones.flatMap(({ id: zone, label, state: stands, wetMs, leftMs, lasts, soil }) => [
      message('wipe.zone', { zone, label, state: stands, wetMs, leftMs, lasts: lasts ? 'yes' : 'no' }),
      ...(soil === null ? [] : [message('wipe.soil', { zone, label, soil })]),
    ]),
    ...changes.map(({ id: change, label, isLast }) =>
      message(isLast ? 'wipe.changed' : 'wipe.change', { change, label }),
    ),
  ];
}

function picture(state: WipeState): WipePicture {
  const { prompt, product, contactMs, changes = [], zones } = state.spec;
  const touched = state.deeds.filter((one) => one.verb !== 'wait');
  const nowMs = state.deeds.reduce((sum, deed) => sum + deedMs(state.spec, deed), 0);
  return {
    prompt,
    product,
    contactMs,
    nowMs,
    zones: zones.map((zone) => zoneAt(state, zone, nowMs)),
    changes: changes.map(({ id, label }) => ({ id, label, isLast: touched.at(-1)?.target === id })),
  };
}

/** Follows the deeds to where a zone stands now: since when it has been wet, and until when. */
function zoneAt({ spec, deeds }: WipeState, zone: WipeSpec['zones'][number], nowMs: number): WipedZone {
  let atMs = 0;
  let soil = zone.soil ?? null;
  let state: WipedZone['state'] = 'untouched';
  let fromMs = 0;
  let untilMs = 0;
  for (const deed of deeds) {
    atMs += deedMs(spec, deed);
    if (deed.target !== zone.id) continue;
    if (deed.verb === 'clean') soil = null;
    if (deed.verb === 'dry') {
      state = 'toweled';
      untilMs = atMs;
    }
    if (deed.verb !== 'wipe') continue;
    const isWet = state === 'wet' && untilMs > atMs;
    if (!isWet) fromMs = atMs;
    untilMs = atMs + Math.min((isWet ? untilMs - atMs : 0) + spec.filmMs, spec.mostFilmMs);
    state = 'wet';
  }
  const lasts = state !== 'untouched' && untilMs - fromMs >= spec.contactMs;
  const leftMs = Math.max(0, untilMs - nowMs);
  const wetMs = Math.max(0, Math.min(nowMs, untilMs) - fromMs);
  return {
    id: zone.id,
    label: zone.label,
    soil,
    state: state === 'wet' && leftMs === 0 ? 'dried' : state,
    wetMs,
    leftMs,
    lasts,
  };
}

function deedMs({ passMs }: WipeSpec, { verb }: Deed): number {
  if (verb === 'change') return 0;
  return verb === 'wait' ? WAIT_MS : passMs;
}
