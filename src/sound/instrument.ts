import { openAudio, wakeAudio } from './audio.ts';
import { onSoundLevel, soundLevel } from './sound-level.ts';

/**
 * Whether an instrument can be heard: `on`; `off` by the player's own setting; `blocked` until the browser has seen a key or a
 * press; `missing` where there is no sound at all. A panel says so in words and goes on by caption.
 */
export type Hearing = 'on' | 'off' | 'blocked' | 'missing';

/** Whether an instrument can be heard now. */
export function hearing(): Hearing {
  if (!soundLevel().isOn || soundLevel().volume === 0) return 'off';
  const audio = openAudio();
  if (audio === null) return 'missing';
  return audio.context.state === 'running' ? 'on' : 'blocked';
}

/** Calls back whenever `hearing` may have changed. Answers how to stop. */
export function onHearing(listener: () => void): () => void {
  const context = openAudio()?.context;
  context?.addEventListener('statechange', listener);
  const stopLevel = onSoundLevel(listener);
  return () => {
    context?.removeEventListener('statechange', listener);
    stopLevel();
  };
}

/** To be called from a press or a key of the player: only then do browsers let sound out. */
export function wakeInstruments(): void {
  wakeAudio();
}

/** A live instrument's own channel; `stop` silences all that is still to come of it, at once. */
export interface Channel {
  readonly context: BaseAudioContext;
  readonly out: GainNode;
  stop(): void;
}

/** Opens a channel on the clinical bus; undefined where nothing can be heard. */
export function openChannel(): Channel | undefined {
  const audio = openAudio();
  if (audio === null) return undefined;
  const { context, clinical } = audio;
  const out = context.createGain();
  out.connect(clinical);
  return {
    context,
    out,
    stop: () => {
      out.gain.setValueAtTime(0, context.currentTime);
      out.disconnect();
    },
  };
}
