/** From slow to fast; `[` and `]` move along it. */
export const PACES = ['step', 'relaxed4', 'relaxed2', 'standard'] as const;
export type Pace = (typeof PACES)[number];

export const TEXT_SIZES = [100, 115, 130, 150, 200] as const;
/** How much is spoken: `brief` what presses, `normal` what happens, `full` also what the player did. */
export const VERBOSITIES = ['brief', 'normal', 'full'] as const;
export type Verbosity = (typeof VERBOSITIES)[number];

export const CONTRASTS = ['system', 'normal', 'high'] as const;
export const MOTIONS = ['system', 'full', 'reduced'] as const;
export const VIEWS = ['board', 'floor'] as const;
export type ViewName = (typeof VIEWS)[number];

export const VOLUMES = [25, 50, 80, 100] as const;

/** The player's own settings. None of them changes what a day holds or how it is scored. */
export interface Settings {
  readonly pace: Pace;
  readonly view: ViewName;
  readonly textSize: (typeof TEXT_SIZES)[number];
  readonly contrast: (typeof CONTRASTS)[number];
  readonly motion: (typeof MOTIONS)[number];
  readonly captions: boolean;
  readonly sound: boolean;
  /** Percent. */
  readonly volume: (typeof VOLUMES)[number];
  readonly verbosity: Verbosity;
  /** Shortcuts of one key; off for players whose speech input or tremor sets them off. */
  readonly singleKeys: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  pace: 'standard',
  view: 'board',
  textSize: 100,
  contrast: 'system',
  motion: 'system',
  captions: true,
  sound: true,
  volume: 80,
  verbosity: 'normal',
  singleKeys: true,
};

/** Reads stored settings; what is missing or unknown falls back to the default. */
export function readSettings(stored: unknown): Settings {
  const given: Readonly<Record<string, unknown>> =
    typeof stored === 'object' && stored !== null ? { ...stored } : {};
  const oneOf = <T>(all: readonly T[], value: unknown, fallback: T): T =>
    all.find((one) => one === value) ?? fallback;
  const flag = (value: unknown, fallback: boolean) => (typeof value === 'boolean' ? value : fallback);
  return {
    pace: oneOf(PACES, given.pace, DEFAULT_SETTINGS.pace),
    view: oneOf(VIEWS, given.view, DEFAULT_SETTINGS.view),
    textSize: oneOf(TEXT_SIZES, given.textSize, DEFAULT_SETTINGS.textSize),
    contrast: oneOf(CONTRASTS, given.contrast, DEFAULT_SETTINGS.contrast),
    motion: oneOf(MOTIONS, given.motion, DEFAULT_SETTINGS.motion),
    captions: flag(given.captions, DEFAULT_SETTINGS.captions),
    sound: flag(given.sound, DEFAULT_SETTINGS.sound),
    volume: oneOf(VOLUMES, given.volume, DEFAULT_SETTINGS.volume),
    verbosity: oneOf(VERBOSITIES, given.verbosity, DEFAULT_SETTINGS.verbosity),
    singleKeys: flag(given.singleKeys, DEFAULT_SETTINGS.singleKeys),
  };
}
