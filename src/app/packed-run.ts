import type { RunLog } from '../simulation/run-log.ts';

/** Letters of JSON; a whole day has about a million. */
const LARGEST = 50_000_000;

/** Packs a run for storage or a file: gzipped JSON, some tens of KB. */
export async function packRun(log: RunLog): Promise<Blob> {
  const stream = new Blob([JSON.stringify(log)]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Response(stream).blob();
}

/** The JSON in a gzipped or plain file; undefined when it is neither. */
export async function unpackRun(packed: Blob): Promise<unknown> {
  if (packed.size > LARGEST) return undefined;
  const bytes = new Uint8Array(await packed.arrayBuffer());
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  try {
    if (!isGzip) return JSON.parse(new TextDecoder().decode(bytes));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    return JSON.parse(await textOf(stream));
  } catch {
    return undefined;
  }
}

/** The text of a stream, up to a size that no run comes near: a file of a few KB can unpack to more than there is memory. */
async function textOf(stream: ReadableStream<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  const reader = stream.getReader();
  let text = '';
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    text += decoder.decode(piece.value, { stream: true });
    if (text.length > LARGEST) throw new Error('too large for a run');
  }
  return text + decoder.decode();
}
