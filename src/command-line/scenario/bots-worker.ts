import type { BotName } from '../../bots/roster.ts';
import { openShelf, runDay } from '../run-day.ts';

/** Seeds `from` to `to` of a day, for one bot. */
export interface BotJob {
  readonly day: string;
  readonly bot: BotName;
  readonly from: number;
  readonly to: number;
}

/** What came of one bot's day. */
export interface BotDay {
  readonly bot: BotName;
  readonly seed: number;
  readonly total: number;
  readonly stars: number;
  readonly critical: boolean;
  readonly stuck: boolean;
  readonly realSeconds: number;
}

const shelf = openShelf();

process.on('message', (job: BotJob) => {
  const days: BotDay[] = [];
  for (let seed = job.from; seed <= job.to; seed += 1) {
    const { played, score } = runDay(shelf, job.day, seed, job.bot);
    days.push({
      bot: job.bot,
      seed,
      total: score.total,
      stars: score.stars,
      critical: score.findings.some((finding) => finding.severity === 'critical'),
      stuck: played.stuck,
      realSeconds: played.realSeconds,
    });
  }
  process.send?.(days);
});
