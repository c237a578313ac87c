import { type RunLog, takeLog } from '../../../src/simulation/run-log.ts';
import { MirrorDay } from './mirror.ts';

/** A run, taken down where the day shows a screen for the first time. */
export interface Snapshot {
  readonly screen: string;
  readonly log: RunLog;
}

/** Every distinct screen of a day as the expert plays it: each phase, each widget as it opens and before it is done. */
export function snapshotsOf(day: string, seed: number): readonly Snapshot[] {
  const mirror = new MirrorDay(day, seed);
  const found = new Map<string, RunLog>();
  const take = (screen: string) => {
    if (found.has(screen)) return;
    const log = takeLog(mirror.session, mirror.planHash, {}, null);
    found.set(screen, JSON.parse(JSON.stringify(log)));
  };
  while (!mirror.isOver) {
    const { panel, phase } = mirror.view;
    const next = mirror.next();
    if (panel === null) take(phase);
    else
      take(
        `panel ${panel.widget}${next.type === 'task.act' && next.action.verb === 'confirm' ? ' done' : ''}`,
      );
    mirror.does(next);
  }
  take('how it was');
  return [...found].map(([screen, log]) => ({ screen, log }));
}
