/**
 * A page for watching and testing the Floor alone: a compiled day, played by a bot at a steady pace.
 * `?day=short&seed=7&pace=400&renderer=canvas&until=08:50&bot=expert&busy=1&calm=1&contrast=1`
 */
import { signal } from '@preact/signals-core';
import Phaser from 'phaser';
import { staffOf } from '../../src/app/floor-host.ts';
import { BOT_NAMES, createBot } from '../../src/bots/roster.ts';
import type { FloorOptions } from '../../src/floor/floor-options.ts';
import { mountFloor } from '../../src/floor/mount.ts';
import { createFocus } from '../../src/focus/focus.ts';
import { compileDay } from '../../src/scenario/compile/compile-day.ts';
import { createSession } from '../../src/simulation/session.ts';
import type { Command } from '../../src/simulation/vocabulary/commands.ts';
import type { DayPlan } from '../../src/simulation/vocabulary/plan.ts';
import { taskBook } from '../../src/tasks/registry.ts';
import { english } from '../../src/text/catalogue.ts';
import { createWords } from '../../src/text/words.ts';
import { widgets } from '../../src/widgets/registry.ts';
import { busyView } from './floor-showcase.ts';

const ask = new URLSearchParams(location.search);
const { default: library } = await import('virtual:scenarios');
const seed = Number(ask.get('seed') ?? 7);
const full = compileDay(library, ask.get('day') ?? 'short', seed);
const isKnown = (node: { readonly task: string }): boolean => taskBook[node.task] !== undefined;
const plan: DayPlan = {
  ...full,
  work: full.work.filter(isKnown),
  calls: full.calls.filter((call) => isKnown(call.node)),
  messages: full.messages.filter((message) => isKnown(message.node)),
  visits: full.visits.map((visit) => ({ ...visit, nodes: visit.nodes.filter(isKnown) })),
  events: full.events.map((event) => ({ ...event, nodes: event.nodes.filter(isKnown) })),
};
const session = createSession(plan, { tasks: taskBook, widgets });
const view = signal(session.view());
const words = createWords('en-US', [english], plan.texts);
const focus = createFocus();
const botName = BOT_NAMES.find((name) => name === ask.get('bot')) ?? 'expert';
const bot = createBot(botName, { tasks: taskBook, packs: plan.packs }, seed);

session.onPublish(() => {
  view.value = session.view();
});
view.subscribe((now) => {
  const show = (id: string, text: string): void => {
    const element = document.getElementById(id);
    if (element !== null) element.textContent = text;
  };
  show('clock', `${words('time.clock', { atMs: now.nowMs })} · ${now.phase} · ${now.player.station}`);
  show('rail', now.needs.map((need) => words(need.title)).join(' · '));
  show('panel', now.panel === null ? '' : `${words(now.panel.title)}: ${words(now.panel.stepTitle)}`);
});

/** One decision of the bot. */
function step(): void {
  if (session.view().phase === 'debrief' || session.view().phase === 'ended') return;
  session.dispatch(bot.decide(session.view()));
}

const options: FloorOptions = {
  view,
  onFacts: (listener) => session.onPublish(listener),
  act: (command: Command) => void session.dispatch(command),
  words,
  focus,
  layout: plan.packs['clinic-layout'],
  staff: staffOf(plan),
  renderer: ask.get('renderer') === 'webgl' ? 'webgl' : 'canvas',
  reducedMotion: ask.has('calm'),
  highContrast: ask.has('contrast'),
  failed: (error) => {
    throw error;
  },
};

const until = ask.get('until');
if (until !== null) {
  const [hours, minutes] = until.split(':').map(Number);
  const atMs = ((hours ?? 0) * 60 + (minutes ?? 0)) * 60_000;
  for (let n = 0; n < 20_000 && session.nowMs < atMs; n += 1) step();
}
const element = document.getElementById('floor');
if (element === null) throw new Error('the page has no place for the Floor');
Reflect.set(globalThis, 'floor', {
  step,
  busy: () => {
    view.value = busyView(session.view(), plan);
  },
  session,
  focus,
  view,
  mount: () => mountFloor(element, options),
  // For counting what is left on the heap.
  GameObject: Phaser.GameObjects.GameObject,
  Game: Phaser.Game,
});
if (ask.has('busy')) view.value = busyView(session.view(), plan);
if (!ask.has('empty')) mountFloor(element, options);
const pace = Number(ask.get('pace') ?? 0);
if (pace > 0) setInterval(step, pace);
