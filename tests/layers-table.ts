/**
 * The layers of the program and who may import whom. A file belongs to the first layer whose pattern fits its path.
 * There is no list of exceptions: a file that needs another edge stands in the wrong folder, or the table is wrong.
 */

export type LayerName = keyof typeof PATTERNS;

interface LayerRule {
  /** Layers that may be imported. */
  readonly may?: readonly LayerName[];
  /** Layers of which only types may be imported (`import type`). */
  readonly types?: readonly LayerName[];
  /** Layers that may be imported only lazily, with `import()`, or as types. */
  readonly lazily?: readonly LayerName[];
  /** Layers that may be imported from the importer's own folder alone. */
  readonly sameFolder?: readonly LayerName[];
  /** Packages from outside; `node:` and `virtual:` stand for every module of that scheme. */
  readonly packages?: readonly string[];
}

const PATTERNS = {
  asset: /^assets\//,
  scenarioFile: /^scenarios\//,
  style: /^src\/.*\.css$/,
  words: /^src\/(tasks|widgets)\/[^/]+\/text\.[\w*-]+\.json$/,
  vocabulary: /^src\/simulation\/vocabulary\//,
  view: /^src\/simulation\/view\//,
  session: /^src\/simulation\/session\.ts$/,
  simulation: /^src\/simulation\//,
  panelList: /^src\/widgets\/([^/]+\.tsx|[^/]*panel[^/]*\.ts)$/,
  panel: /^src\/widgets\/[^/]+\/([^/]+\.tsx|[^/]*panel[^/]*\.ts)$/,
  widgetList: /^src\/widgets\/[^/]+\.ts$/,
  widget: /^src\/widgets\/[^/]+\/[^/]+\.ts$/,
  taskList: /^src\/tasks\/[^/]+\.ts$/,
  task: /^src\/tasks\/[^/]+\//,
  scoring: /^src\/scoring\//,
  bots: /^src\/bots\//,
  gym: /^src\/gym\//,
  scenarioOnNode: /^src\/scenario\/(vite-plugin|[\w-]+-node)\.ts$/,
  scenario: /^src\/scenario\//,
  textOnNode: /^src\/text\/(vite-plugin|[\w-]+-node)\.ts$/,
  text: /^src\/text\//,
  focus: /^src\/focus\//,
  controls: /^src\/controls\//,
  board: /^src\/board\//,
  floor: /^src\/floor\//,
  instrument: /^src\/sound\/instrument/,
  sound: /^src\/sound\//,
  app: /^src\/app\//,
  classroom: /^src\/classroom\//,
  benchPage: /^src\/command-line\/bench\/bare-phaser\.ts$/,
  commandLine: /^src\/command-line\//,
} as const;

const SIMULATION = ['vocabulary', 'view', 'session', 'simulation'] as const;
const WIDGETS = ['widget', 'widgetList'] as const;
const TASKS = ['task', 'taskList'] as const;
const PANELS = ['panel', 'panelList'] as const;
const HEADLESS = [...SIMULATION, ...WIDGETS, ...TASKS, 'scoring', 'bots', 'gym', 'scenario', 'text'] as const;

export const RULES: Partial<Record<LayerName, LayerRule>> = {
  vocabulary: { may: ['vocabulary'] },
  view: { may: SIMULATION, packages: ['xstate'] },
  session: { may: SIMULATION, packages: ['xstate'] },
  simulation: { may: SIMULATION, packages: ['xstate'] },
  widget: { may: ['vocabulary', 'widgetList'], sameFolder: ['widget'] },
  widgetList: { may: ['vocabulary', ...WIDGETS] },
  panel: {
    may: ['vocabulary', 'widgetList', 'panelList', 'controls', 'text', 'instrument', 'style'],
    sameFolder: ['widget', 'panel'],
    packages: ['preact'],
  },
  panelList: {
    may: ['vocabulary', ...WIDGETS, ...PANELS, 'controls', 'text', 'instrument', 'style'],
    packages: ['preact'],
  },
  task: { may: ['vocabulary', ...WIDGETS, 'taskList'], sameFolder: ['task'] },
  taskList: { may: ['vocabulary', ...WIDGETS, ...TASKS] },
  scoring: { may: ['vocabulary', 'scoring'] },
  bots: { may: ['vocabulary', ...TASKS, 'bots'], types: ['session', 'view'] },
  gym: { may: ['vocabulary', 'scoring', 'bots', 'gym'], types: ['session', 'view'] },
  scenario: {
    may: [...SIMULATION, ...TASKS, ...WIDGETS, 'scoring', 'bots', 'scenario'],
    packages: ['zod', 'yaml', '@noble/hashes'],
  },
  scenarioOnNode: {
    may: [...TASKS, ...WIDGETS, 'vocabulary', 'scenario', 'scenarioOnNode'],
    packages: ['vite', 'node:'],
  },
  textOnNode: { may: ['text', 'textOnNode'], packages: ['vite', 'node:'] },
  text: { may: ['vocabulary', 'words', 'text'] },
  focus: { may: ['vocabulary', 'focus'], packages: ['@preact/signals-core'] },
  controls: { may: ['vocabulary', 'text', 'controls', 'style'], packages: ['preact'] },
  board: {
    may: ['vocabulary', ...PANELS, 'controls', 'text', 'focus', 'board', 'style', 'asset'],
    types: ['view', 'scoring'],
    packages: ['preact', '@preact/signals'],
  },
  floor: {
    may: ['vocabulary', 'text', 'focus', 'floor', 'asset', 'style'],
    types: ['view'],
    packages: ['phaser'],
  },
  instrument: { may: ['vocabulary', 'text', 'sound', 'instrument', 'asset'], packages: ['howler'] },
  sound: { may: ['vocabulary', 'text', 'sound', 'instrument', 'asset'], packages: ['howler'] },
  app: {
    may: [
      ...HEADLESS,
      ...PANELS,
      'focus',
      'controls',
      'board',
      'sound',
      'instrument',
      'app',
      'style',
      'asset',
      'scenarioFile',
    ],
    lazily: ['floor'],
    packages: ['preact', '@preact/signals', 'virtual:', 'idb-keyval'],
  },
  classroom: {
    may: [
      ...HEADLESS,
      'scenarioOnNode',
      'textOnNode',
      'focus',
      'controls',
      'sound',
      'app',
      'classroom',
      'style',
      'asset',
    ],
    packages: ['preact', '@preact/signals', 'node:'],
  },
  benchPage: { packages: ['phaser'] },
  commandLine: {
    may: [...HEADLESS, 'scenarioOnNode', 'textOnNode', 'app', 'commandLine'],
    packages: ['node:', 'vite', 'tsx', 'playwright-core'],
  },
};

/** Layers that run headless and must give the same day every time: no clock, no chance, no platform. */
export const PURE_LAYERS: readonly LayerName[] = [
  ...SIMULATION,
  ...WIDGETS,
  ...TASKS,
  'scoring',
  'bots',
  'gym',
];

/** Layers that know only what the player can perceive: they never open the session's second door, `truth()`. */
export const LAYERS_WITHOUT_TRUTH: readonly LayerName[] = [
  ...PANELS,
  'bots',
  'focus',
  'controls',
  'board',
  'floor',
  'sound',
  'instrument',
];

/** The layer of a file, by its path from the root of the repository; undefined if no layer has a place for it. */
export function layerOf(path: string): LayerName | undefined {
  for (const [name, pattern] of Object.entries(PATTERNS)) {
    if (pattern.test(path)) return name as LayerName;
  }
  return undefined;
}
