import type { Crash } from '../board/host.ts';
import { download } from './download.ts';
import type { RunningDay } from './running-day.ts';

/** The screen's part of a crash: what went wrong, the report to be handed over, and the way out. */
export function crashOf(error: unknown, running: RunningDay | null, restart: () => void): Crash {
  const report = reportOf(error, running);
  return {
    message: report.message,
    downloadReport: () => download('clinic-day-report.json', new Blob([JSON.stringify(report)])),
    restart,
  };
}

/** What went wrong, with the run up to there; a run so broken that it cannot be taken down says so instead. */
function reportOf(error: unknown, running: RunningDay | null) {
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  try {
    return { message, log: running?.log() };
  } catch (second) {
    return { message, log: String(second) };
  }
}
