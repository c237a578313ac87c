import { describe, expect, it } from 'vitest';
import { playDay } from '../src/bots/play-day.ts';
import { createBot } from '../src/bots/roster.ts';
import { createSession } from '../src/simulation/session.ts';
import type { DayView } from '../src/simulation/view/day-view.ts';
import type { Command, ReportKind } from '../src/simulation/vocabulary/commands.ts';
import { aDay, books, clock, planOf, rubric } from './support/day.ts';
import { expert, type Run, run } from './support/errors/commit.ts';
import { type Conduct, conducted, idleWhile, slip } from './support/errors/conduct.ts';
import { DRILLS } from './support/errors/drill-days.ts';
import { planOfDrill } from './support/errors/drills.ts';

const planNamed = (name: string) => {
  const drill = DRILLS.find((one) => one.name === name);
  if (drill === undefined) throw new Error(`no drill ${name}`);
  return planOfDrill(drill);
};

/** Reports once, as soon as something holds. */
function report(
  kind: ReportKind,
  when: (view: DayView) => boolean,
  about = (view: DayView) => view.acts[0]?.id ?? 'seen',
): Conduct {
  let isDone = false;
  return (view) => {
    if (isDone || !when(view)) return undefined;
    isDone = true;
    return { type: 'error.report', about: about(view), kind };
  };
}

function playedWith(name: string, ...conducts: Conduct[]): Run {
  const plan = planNamed(name);
  return run(plan, conducted(plan, expert(plan), conducts));
}

function found({ score }: Run, item: string) {
  return score.findings.find((one) => one.item === item);
}

const isAt = (step: string) => (view: DayView) => view.panel?.step === step;
const wrongVaccine = () =>
  slip('prepare-vaccine', 'pick-1', (view) => {
    const wrong = view.panel?.legal.find((one) => one.verb === 'take' && one.target?.startsWith('tdap'));
    return [{ verb: 'take', target: wrong?.target ?? '' }, { verb: 'confirm' }];
  });
/** The chart of somebody of a like name: it is in the record at once. */
const wrongChart = () =>
  slip('identify', 'chart', (view) => {
    const own = view.visits.find((one) => one.id === view.panel?.visit)?.person.id;
    const other = view.panel?.legal.find(
      (one) => one.verb === 'decide' && one.target !== own && one.target !== 'new-chart',
    );
    return [{ verb: 'decide', target: other?.target ?? '' }, { verb: 'confirm' }];
  });
const hasChosenChart = (view: DayView) => view.acts[0]?.title.id === 'identify.chart.step';

describe('an error that has not reached anybody', () => {
  it('stands as it is when nobody speaks up', () => {
    const silent = playedWith('child', wrongVaccine());
    expect(found(silent, 'prep.wrong_product')).toMatchObject({
      outcome: 0,
      how: 'error',
      severity: 'critical',
    });
    expect(silent.score.cap).toBe(59);
  });

  it('is recovered by reporting the act: half the points, and the day is capped at 84', () => {
    const spoken = playedWith('child', wrongVaccine(), report('product', isAt('draw-1')));
    expect(found(spoken, 'prep.wrong_product')).toMatchObject({ outcome: 0.5, how: 'recovered' });
    expect(spoken.score).toMatchObject({ cap: 84 });
    expect(found(spoken, 'safety.disclosed')).toBeUndefined();
    expect(spoken.score.stars).toBeLessThan(3);
  });

  it('is put right before anything is given: the dose is thrown away and prepared anew', () => {
    const spoken = playedWith('child', wrongVaccine(), report('product', isAt('draw-1')));
    const facts = spoken.session.facts();
    expect(facts.filter((fact) => fact.type === 'task.redone')).toHaveLength(1);
    expect(facts.filter((fact) => fact.type === 'error.fixed')).toHaveLength(1);
    expect(facts.filter((fact) => fact.type === 'error.reachedPatient')).toEqual([]);
    const given = (run: Run) => run.session.truth().state.visits[run.session.plan.visits[0]?.id ?? '']?.given;
    expect(given(spoken)).toEqual(given(playedWith('child')));
  });

  it('may be named by the visit as well', () => {
    const about = (view: DayView) => view.visits[0]?.id ?? '';
    const spoken = playedWith('child', wrongVaccine(), report('other', isAt('draw-1'), about));
    expect(found(spoken, 'prep.wrong_product')?.how).toBe('recovered');
  });

  it('is not recovered by a report about another act', () => {
    const about = (view: DayView) => view.acts[3]?.id ?? '';
    const spoken = playedWith('child', wrongVaccine(), report('product', isAt('draw-1'), about));
    expect(found(spoken, 'prep.wrong_product')?.how).toBe('error');
    expect(spoken.session.facts().filter((fact) => fact.type === 'report.unfounded')).toHaveLength(1);
  });
});

describe('an error that has reached somebody', () => {
  it('stays what it is, and telling it is worth something of its own', () => {
    const silent = playedWith('flu', wrongChart());
    const spoken = playedWith('flu', wrongChart(), report('record', hasChosenChart));
    expect(found(spoken, 'id.wrong_chart')).toMatchObject({ outcome: 0, reached: true, how: 'error' });
    expect([silent.score.cap, spoken.score.cap]).toEqual([59, 59]);
    expect(found(silent, 'safety.disclosed')).toBeUndefined();
    expect(found(spoken, 'safety.disclosed')).toMatchObject({ outcome: 1, weight: 3, dimension: 'S' });
    expect(spoken.score.raw).toBeGreaterThanOrEqual(silent.score.raw);
  });

  it('can be told once', () => {
    const again = playedWith(
      'flu',
      wrongChart(),
      report('record', hasChosenChart),
      report('record', hasChosenChart),
    );
    const facts = again.session.facts().map((fact) => fact.type);
    expect(facts.filter((type) => type === 'report.founded')).toHaveLength(1);
    expect(facts.filter((type) => type === 'report.unfounded')).toHaveLength(1);
  });
});

it('takes "something I saw" for what went wrong without an act: a wait that nobody explained', () => {
  const tooLong = (view: DayView) =>
    view.visits.some((one) => one.flow === 'waiting' && one.waitingMs < 25 * 60_000);
  const hasWaited = (view: DayView) =>
    view.visits.some((one) => one.flow === 'waiting' && one.waitingMs >= 25 * 60_000);
  const spoken = playedWith(
    'flu',
    idleWhile(tooLong),
    report('told', hasWaited, () => 'seen'),
  );
  expect(spoken.session.facts().filter((fact) => fact.type === 'report.founded')).toHaveLength(1);
  expect(found(spoken, 'safety.disclosed')?.outcome).toBe(1);
});

describe('a report that nothing stands behind', () => {
  const REPORT: Command = { type: 'error.report', about: 'seen', kind: 'other' };

  it('is free twice a day and costs a minute each after that', () => {
    const day = aDay('flu-alone').until('8:10');
    const costs = [1, 2, 3, 4].map(() => {
      const before = day.session.nowMs;
      day.does(REPORT);
      return day.session.nowMs - before;
    });
    expect(costs).toEqual([0, 0, 60_000, 60_000]);
    expect(day.facts('report.unfounded')).toHaveLength(4);
  });

  it('is refused when it is about nothing there is', () => {
    const day = aDay('flu-alone');
    expect(day.refusalOf({ ...REPORT, about: 'act.1' })).toBe('unknownAct');
    expect(day.refusalOf({ ...REPORT, about: 'prep.wrong_product' })).toBe('unknownAct');
    expect(day.session.nowMs).toBe(clock('8:00'));
  });
});

describe('what Speak up offers', () => {
  it("is the player's last eight acts, newest first, wrong ones and right ones alike", () => {
    const acts = (...conducts: Conduct[]) => {
      const plan = planNamed('flu');
      const session = createSession(plan, books);
      const bot = conducted(plan, expert(plan), conducts);
      while (session.view().panel?.definition !== 'temperature') session.dispatch(bot.decide(session.view()));
      return session.view().acts.map(({ id, title, visit }) => ({ id, title, visit }));
    };
    const right = acts();
    expect(right).toHaveLength(8);
    expect(acts(wrongChart())).toEqual(right);
    const numbers = right.map((one) => Number(one.id.slice('act.'.length)));
    expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
  });

  it('never says what went wrong: a novice reads no word of the rubric that an expert does not read', () => {
    const plan = planOf('flu-alone', 11);
    const words = [...rubric.items.keys(), 'error.', 'errorId'].map((item) => `"${item}`);
    const readBy = (name: 'novice' | 'expert') => {
      const session = createSession(plan, books);
      const read = new Set<string>();
      session.onPublish(() => {
        const view = JSON.stringify({ ...session.view(), charts: [] });
        for (const word of words) if (!read.has(word) && view.includes(word)) read.add(word);
      });
      playDay(session, createBot(name, { tasks: books.tasks, packs: plan.packs }, 11));
      return { read: [...read], errors: session.truth().errors.length };
    };
    const novice = readBy('novice');
    expect(novice.errors).toBeGreaterThan(0);
    const { read, errors } = readBy('expert');
    expect(errors).toBe(0);
    expect(novice.read.filter((word) => !read.includes(word))).toEqual([]);
  });

  it('is there with a needle in the arm', () => {
    const plan = planNamed('new');
    const session = createSession(plan, books);
    const bot = expert(plan);
    while (session.view().panel?.step !== 'draw') session.dispatch(bot.decide(session.view()));
    expect(session.view().panel?.hot).toBe(true);
    const [last] = session.view().acts;
    expect(session.can({ type: 'error.report', about: last?.id ?? '', kind: 'label' })).toBe(true);
  });
});
