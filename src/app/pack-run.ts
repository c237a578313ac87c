import type { RunLog } from '../simulation/run-log.ts';

/** Packs a run for storage or a file: gzipped JSON, some tens of KB. */
export async function packRun(log: RunLog): Promise<Blob> {
  const stream = new Blob([JSON.stringify(log)]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Response(stream).blob();
}
