import { Howler } from 'howler';
import { onSoundLevel, type SoundLevel, soundLevel } from './sound-level.ts';

/** Patients and instruments, apart from bells, music and the room; the loudest beat stays below full scale. */
const CLINICAL_GAIN = 0.7;

/** The one audio context of the program and the bus that the clinical instruments play on. */
export interface Audio {
  readonly context: AudioContext;
  readonly clinical: GainNode;
}

let audio: Audio | null | undefined;

/**
 * Opens the sound: Howler's own context, with its master gain. Null where the machine or the browser has none; nobody waits
 * for it, and nothing is thrown.
 */
export function openAudio(): Audio | null {
  if (audio === undefined) audio = createAudio();
  return audio;
}

/** Asks the browser to let sound out; it does once the player has pressed something. */
export function wakeAudio(): void {
  const context = openAudio()?.context;
  if (context?.state !== 'suspended') return;
  context.resume().catch(() => undefined);
}

function createAudio(): Audio | null {
  try {
    // Howler would put the context to sleep after thirty seconds, and live instruments with it.
    Howler.autoSuspend = false;
    applyLevel(soundLevel());
    const context: AudioContext | null = Howler.ctx;
    if (!context || Howler.noAudio) return null;
    const clinical = context.createGain();
    clinical.gain.value = CLINICAL_GAIN;
    clinical.connect(Howler.masterGain);
    onSoundLevel(applyLevel);
    return { context, clinical };
  } catch {
    return null;
  }
}

/** The first call makes Howler create its context. */
function applyLevel({ isOn, volume }: SoundLevel): void {
  Howler.volume(Math.min(1, Math.max(0, volume / 100)));
  Howler.mute(!isOn);
}
