import { describe, expect, it } from 'vitest';
import { forbiddenEdges } from './layers-edges.ts';
import { forbiddenUses } from './layers-purity.ts';
import { layerOf } from './layers-table.ts';
import { listFiles, readSource } from './support/source-files.ts';

const isCode = (path: string) => /\.(ts|tsx|mjs)$/.test(path) && !/(\.test\.tsx?|\.d\.ts)$/.test(path);

describe('the source', () => {
  const files = listFiles('src').filter(isCode);

  it('imports only along the table of layers', () => {
    expect(files.length).toBeGreaterThan(0);
    expect(files.flatMap((path) => forbiddenEdges(path, readSource(path)))).toEqual([]);
  });

  it('has no clock, chance, asynchrony or second door where none belongs', () => {
    expect(files.flatMap((path) => forbiddenUses(path, readSource(path)))).toEqual([]);
  });
});

describe('layerOf', () => {
  it.each([
    ['src/simulation/vocabulary/facts.ts', 'vocabulary'],
    ['src/simulation/view/day-view.ts', 'view'],
    ['src/simulation/session.ts', 'session'],
    ['src/simulation/visit/visit-machine.ts', 'simulation'],
    ['src/widgets/compare/widget.ts', 'widget'],
    ['src/widgets/compare/panel.tsx', 'panel'],
    ['src/tasks/greet/task.ts', 'task'],
    ['src/tasks/greet/text.en.json', 'words'],
    ['src/tasks/all-tasks.ts', 'taskList'],
    ['src/sound/instrument/cuff.ts', 'instrument'],
    ['src/scenario/vite-plugin.ts', 'scenarioOnNode'],
    ['src/scenario/library-node.ts', 'scenarioOnNode'],
  ])('places %s in %s', (path, layer) => {
    expect(layerOf(path)).toBe(layer);
  });

  it('has no place for a stray file', () => {
    expect(layerOf('src/helpers/misc.ts')).toBeUndefined();
    expect(forbiddenEdges('src/helpers/misc.ts', "import './other.ts'")).toHaveLength(1);
  });
});

describe('a forbidden edge is found', () => {
  it.each([
    ['src/simulation/day/day-rules.ts', "import { scoreOf } from '../../scoring/score.ts'"],
    ['src/simulation/day/day-rules.ts', "import { greet } from '../../tasks/greet/task.ts'"],
    ['src/simulation/day/day-rules.ts', "import { parse } from 'yaml'"],
    ['src/simulation/vocabulary/facts.ts', "import type { Day } from '../day/day-rules.ts'"],
    ['src/widgets/compare/widget.ts', "import { Panel } from './panel.tsx'"],
    ['src/widgets/compare/widget.ts', "import { sequence } from '../sequence/widget.ts'"],
    ['src/widgets/compare/panel.tsx', "import { sequence } from '../sequence/widget.ts'"],
    ['src/widgets/compare/panel.tsx', "import { Board } from '../../board/board.tsx'"],
    ['src/tasks/greet/task.ts', "import { helper } from '../room/room-helper.ts'"],
    ['src/tasks/greet/task.ts', "import words from './text.en.json'"],
    ['src/scoring/fold.ts', "import { createSession } from '../simulation/session.ts'"],
    ['src/bots/expert.ts', "import { createSession } from '../simulation/session.ts'"],
    ['src/bots/expert.ts', "export { createSession } from '../simulation/session.ts'"],
    ['src/scenario/parse.ts', "import { readFileSync } from 'node:fs'"],
    ['src/text/catalogue.ts', "import { DayView } from '../simulation/view/day-view.ts'"],
    ['src/text/catalogue.ts', "const all = import.meta.glob('../board/*.json')"],
    ['src/focus/focus.ts', "import { h } from 'preact'"],
    ['src/controls/dialog.tsx', "import { focus } from '../focus/focus.ts'"],
    ['src/board/board.tsx', "import { viewOf } from '../simulation/view/day-view.ts'"],
    ['src/board/board.tsx', "const scene = () => import('../floor/scene.ts')"],
    ['src/board/board.tsx', "type Scene = import('../floor/scene.ts').Scene"],
    ['src/floor/scene.ts', "import { Board } from '../board/board.tsx'"],
    ['src/floor/scene.ts', "import Phaser from 'phaser'; import { h } from 'preact'"],
    ['src/sound/player.ts', "import { focus } from '../focus/focus.ts'"],
    ['src/app/boot.tsx', "import { startFloor } from '../floor/start-floor.ts'"],
    ['src/app/boot.tsx', "const floor = require('../floor/start-floor.ts')"],
    ['src/app/boot.tsx', "import { readFileSync } from 'node:fs'"],
    ['src/command-line/bench.ts', "const w = new URL('../floor/worker.ts', import.meta.url)"],
    ['src/command-line/bench.ts', "import { Board } from '../board/board.tsx'"],
    ['src/app/boot.tsx', "import { readLibrary } from '../scenario/library-node.ts'"],
    ['src/app/boot.tsx', 'const part = (name: string) => import(name)'],
    ['src/app/boot.tsx', "import { pace } from './pace'"],
  ])('%s: %s', (path, source) => {
    expect(forbiddenEdges(path, source)).toHaveLength(1);
  });
});

describe('an allowed edge passes', () => {
  it.each([
    ['src/simulation/session.ts', "import { createActor } from 'xstate'"],
    ['src/tasks/greet/task.ts', "import { talk } from '../../widgets/talk/widget.ts'"],
    ['src/tasks/greet/task.ts', "import { minutes } from '../shared-costs.ts'"],
    ['src/bots/expert.ts', "import type { Session } from '../simulation/session.ts'"],
    ['src/text/english.ts', "import words from '../tasks/greet/text.en.json'"],
    ['src/text/english.ts', "const all = import.meta.glob(['../tasks/*/text.en.json'])"],
    ['src/board/board.tsx', "import type { DayView } from '../simulation/view/day-view.ts'"],
    ['src/board/board.tsx', "import { useState } from 'preact/hooks'; import './board.css'"],
    ['src/app/boot.tsx', "const floor = () => import('../floor/start-floor.ts')"],
    ['src/app/boot.tsx', "import picture from '../../assets/title.png?url'"],
    ['src/command-line/bench.ts', "import { cpus } from 'node:os'"],
  ])('%s: %s', (path, source) => {
    expect(forbiddenEdges(path, source)).toEqual([]);
  });
});

describe('a forbidden use is found', () => {
  const everywherePure = [
    'src/simulation/clock.ts',
    'src/widgets/compare/widget.ts',
    'src/tasks/greet/task.ts',
    'src/scoring/fold.ts',
    'src/bots/expert.ts',
  ];
  it.each(
    [
      'const now = Date.now()',
      'const now = new Date()',
      'const made = { Date }',
      'const chance = Math.random()',
      "const chance = Math['random']()",
      'const { random } = Math',
      'const height = Math.sin(1)',
      'const power = Math.pow(2, 3) as number',
      'const now = performance.now()',
      'setTimeout(() => 1, 5)',
      'const p = Promise.resolve(1)',
      'async function later() {}',
      'const later = async () => 1',
      'class A { async later() {} }',
      "const answer = fetch('x')",
      'const format = new Intl.NumberFormat()',
      "const order = 'a'.localeCompare('b')",
      "const { localeCompare } = 'a'",
      'const words = (5).toLocaleString()',
      'const all = globalThis',
      "const part = import('./part.ts')",
      'const mode = import.meta.env',
      'enum Now { at = Date.now() }',
    ].flatMap((source) => everywherePure.map((path) => [path, source] as const)),
  )('%s: %s', (path, source) => {
    expect(forbiddenUses(path, source)).not.toEqual([]);
  });

  it.each([
    ['src/board/board.tsx', 'const fate = session.truth()'],
    ['src/floor/scene.ts', 'const { truth } = session'],
    ['src/bots/expert.ts', "const fate = session['truth']()"],
    ['src/widgets/compare/panel.tsx', 'const fate = props.session.truth'],
  ])('%s: %s', (path, source) => {
    expect(forbiddenUses(path, source)).toHaveLength(1);
  });
});

describe('an allowed use passes', () => {
  it.each([
    ['src/simulation/clock.ts', 'const whole = Math.floor(Math.sqrt(Math.abs(-9)))'],
    ['src/simulation/clock.ts', 'const plan = { Date: 1, fetch: 2 }; const due = plan.Date'],
    ['src/simulation/clock.ts', 'interface Plan { performance: number; made: Date }'],
    ['src/simulation/clock.ts', 'const window = { from: 1 }; const document = window'],
    ['src/tasks/greet/task.ts', 'const answer = world.truth.temperature'],
    ['src/app/pacer.ts', 'const now = performance.now(); const truth = session.truth()'],
  ])('%s: %s', (path, source) => {
    expect(forbiddenUses(path, source)).toEqual([]);
  });
});
