const SECONDS = 1;
const buffers = new WeakMap<BaseAudioContext, AudioBuffer>();

/** One second of white noise, the same every time, shared by all voices of a context. */
export function noiseBuffer(context: BaseAudioContext): AudioBuffer {
  const known = buffers.get(context);
  if (known !== undefined) return known;
  const buffer = context.createBuffer(1, Math.ceil(context.sampleRate * SECONDS), context.sampleRate);
  const samples = buffer.getChannelData(0);
  let seed = 12_345;
  for (let index = 0; index < samples.length; index += 1) {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    samples[index] = seed / 2_147_483_648 - 1;
  }
  buffers.set(context, buffer);
  return buffer;
}
