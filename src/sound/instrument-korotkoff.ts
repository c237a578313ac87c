import type { Channel } from './instrument.ts';
import { noiseBuffer } from './noise.ts';

/** Phases I to IV; the fifth is silence and has no voice. */
export type KorotkoffPhase = 1 | 2 | 3 | 4;

/** How a phase sounds (frequencies in Hz, times in seconds). */
interface Timbre {
  readonly body: number;
  /** Share of the band from 200 to 600 Hz, which is all that small loudspeakers play. */
  readonly knock: number;
  readonly decay: number;
  readonly attack: number;
  readonly swish: number;
  readonly lowPass: number;
}

const TIMBRES: Readonly<Record<KorotkoffPhase, Timbre>> = {
  1: { body: 96, knock: 0.75, decay: 0.016, attack: 0.001, swish: 0, lowPass: 900 },
  2: { body: 84, knock: 0.35, decay: 0.022, attack: 0.003, swish: 0.6, lowPass: 520 },
  3: { body: 78, knock: 1, decay: 0.028, attack: 0.001, swish: 0.12, lowPass: 1_000 },
  4: { body: 62, knock: 0, decay: 0.045, attack: 0.012, swish: 0.05, lowPass: 170 },
};

/** A second sine falls from 330 to 210 Hz in a few hundredths of a second: the edge of the knock. */
const EDGE = { from: 330, to: 210, fall: 0.012 };
const SWISH_SECONDS = 0.22;
/** Exponential decays never end; after so many time constants nothing is left to hear. */
const ENDS_AFTER = 8;

/**
 * One Korotkoff sound on a channel, at a time of its context. `loud` is 0 to 1. Recipe: a sine with a falling pitch, a second
 * sine, and band noise, low-passed by phase.
 */
export function playKorotkoff(
  { context, out }: Pick<Channel, 'context' | 'out'>,
  phase: KorotkoffPhase,
  loud: number,
  atSeconds: number,
): void {
  const timbre = TIMBRES[phase];
  const at = Math.max(atSeconds, context.currentTime);
  const filter = context.createBiquadFilter();
  filter.type = 'lowpass';
  filter.frequency.value = timbre.lowPass;
  const level = context.createGain();
  level.gain.value = loud;
  filter.connect(level).connect(out);
  playSine(context, filter, at, {
    from: timbre.body * 1.7,
    to: timbre.body,
    fall: 0.02,
    level: 0.9,
    decay: timbre.decay * 2,
    attack: timbre.attack,
  });
  const edgeLevel = 0.55 * timbre.knock + 0.1;
  playSine(context, filter, at, { ...EDGE, level: edgeLevel, decay: timbre.decay, attack: timbre.attack });
  playKnock(context, filter, at, timbre);
  playSwish(context, filter, at + 0.03, timbre.swish);
}

interface Sine {
  readonly from: number;
  readonly to: number;
  readonly fall: number;
  readonly level: number;
  readonly decay: number;
  readonly attack: number;
}

function playSine(context: BaseAudioContext, into: AudioNode, at: number, sine: Sine): void {
  const tone = context.createOscillator();
  tone.frequency.setValueAtTime(sine.from, at);
  tone.frequency.setTargetAtTime(sine.to, at, sine.fall);
  const gain = envelope(context, at, sine.level, sine.attack, sine.decay);
  tone.connect(gain).connect(into);
  tone.start(at);
  tone.stop(at + sine.attack + sine.decay * ENDS_AFTER);
}

function playKnock(context: BaseAudioContext, into: AudioNode, at: number, timbre: Timbre): void {
  if (timbre.knock === 0) return;
  const decay = timbre.decay * 0.55;
  const gain = envelope(context, at, 1.3 * timbre.knock, timbre.attack, decay);
  playNoise(context, at, timbre.attack + decay * ENDS_AFTER, band(context, 560, 1.4))
    .connect(gain)
    .connect(into);
}

function playSwish(context: BaseAudioContext, into: AudioNode, at: number, share: number): void {
  if (share === 0) return;
  const gain = context.createGain();
  const middle = at + SWISH_SECONDS / 2;
  gain.gain.setValueAtTime(0, at);
  gain.gain.linearRampToValueAtTime(1.6 * share, middle);
  gain.gain.linearRampToValueAtTime(0, at + SWISH_SECONDS);
  playNoise(context, at, SWISH_SECONDS, band(context, 300, 0.8))
    .connect(gain)
    .connect(into);
}

function playNoise(
  context: BaseAudioContext,
  at: number,
  seconds: number,
  filter: BiquadFilterNode,
): AudioNode {
  const source = context.createBufferSource();
  source.buffer = noiseBuffer(context);
  source.start(at, 0, seconds);
  return source.connect(filter);
}

function band(context: BaseAudioContext, frequency: number, quality: number): BiquadFilterNode {
  const filter = context.createBiquadFilter();
  filter.type = 'bandpass';
  filter.frequency.value = frequency;
  filter.Q.value = quality;
  return filter;
}

function envelope(
  context: BaseAudioContext,
  at: number,
  level: number,
  attack: number,
  decay: number,
): GainNode {
  const gain = context.createGain();
  gain.gain.setValueAtTime(0, at);
  gain.gain.linearRampToValueAtTime(level, at + attack);
  gain.gain.setTargetAtTime(0, at + attack, decay);
  return gain;
}
