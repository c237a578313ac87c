import { type Bot, type BotKit, type Temper, workingBot } from './bot.ts';
import { diceFrom } from './draw.ts';
import { idleBot, randomBot } from './simple-bots.ts';

/**
 * The players of section 8 of the design. Rates are assumptions to be replaced by play data: one slip rate for all severities,
 * since a bot errs by taking another legal action and cannot know how bad that is. The rates are set so that a blind slip in
 * some two hundred steps brings critical errors about as rarely as the design's rates by severity would.
 */
const TEMPERS: readonly Temper[] = [
  { name: 'expert', slips: 0, skips: 0, lapses: 0, strays: 0, panelFactor: 1, thinkingSeconds: 1.3 },
  { name: 'certified', slips: 12, skips: 5, lapses: 20, strays: 50, panelFactor: 1.15, thinkingSeconds: 1.8 },
  { name: 'typical', slips: 35, skips: 20, lapses: 60, strays: 400, panelFactor: 1.35, thinkingSeconds: 2.8 },
  { name: 'novice', slips: 100, skips: 50, lapses: 160, strays: 550, panelFactor: 1.7, thinkingSeconds: 4 },
  {
    name: 'speedrun',
    slips: 120,
    skips: 300,
    lapses: 400,
    strays: 0,
    panelFactor: 0.6,
    thinkingSeconds: 0.8,
  },
  {
    name: 'over-careful',
    slips: 5,
    skips: 0,
    lapses: 0,
    strays: 0,
    panelFactor: 1.5,
    thinkingSeconds: 3.5,
    order: 'first-come',
    dawdles: true,
  },
  {
    name: 'avoider',
    slips: 0,
    skips: 0,
    lapses: 0,
    strays: 0,
    panelFactor: 1,
    thinkingSeconds: 1.3,
    order: 'no-patients',
  },
];

export const BOT_NAMES = [
  'expert',
  'certified',
  'typical',
  'novice',
  'speedrun',
  'over-careful',
  'random',
  'avoider',
  'idle',
] as const;
export type BotName = (typeof BOT_NAMES)[number];

/** A bot by name, with dice of its own. Throws on a name nobody has. */
export function createBot(name: BotName, kit: BotKit, seed: number): Bot {
  const dice = diceFrom(seed);
  if (name === 'random') return randomBot(dice);
  if (name === 'idle') return idleBot();
  const temper = TEMPERS.find((one) => one.name === name);
  if (temper === undefined) throw new Error(`no bot ${name}`);
  return workingBot(temper, kit, dice);
}
