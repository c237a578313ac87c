import { effect, signal } from '@preact/signals';
import type { AppHost, DayChoice, Drawings, PastDay, Reflection, SavedDay, Stage } from '../board/host.ts';
import { loadParts } from '../board/lazy.tsx';
import { readSettings, type Settings } from '../board/settings.ts';
import { createAnnouncer } from '../controls/announcer.ts';
import type { Session } from '../simulation/session.ts';
import { type Catalogue, createWords, type Words } from '../text/words.ts';
import { loadPanels } from '../widgets/panels.ts';
import { type Address, readAddress } from './address.ts';
import { startClock } from './day-clock.ts';
import { download } from './download.ts';
import { loadDrawings } from './drawings.ts';
import { floorHost } from './floor-host.ts';
import { idle } from './idle.ts';
import { packRun } from './pack-run.ts';
import type { RunningDay } from './running-day.ts';
import type { Scenarios } from './scenarios.ts';
import * as store from './store.ts';
import { lockTab } from './tab-lock.ts';

const LOCALE = 'en-US';
/** Saves are gathered for this long, so that a quick hand does not write the disk at every act. */
const SAVE_DELAY_MS = 800;

/** The program around the screens: boot, saves, settings, and the day under way. Implements what the screens ask of it. */
export class Program implements AppHost {
  readonly stage = signal<Stage>({ kind: 'loading' });
  readonly settings = signal<Settings>(readSettings(undefined));
  readonly saved = signal<SavedDay | null>(null);
  readonly pastDays = signal<readonly PastDay[]>([]);
  readonly notice = signal('');
  readonly drawings = signal<Drawings | null>(null);
  readonly days;
  readonly words: Words;
  readonly announcer = createAnnouncer();

  private readonly address: Address = readAddress(location.search);
  private readonly lock = lockTab((isMine) => this.lockChanged(isMine));
  private running: RunningDay | null = null;
  private scenarios: Promise<Scenarios> | null = null;
  private saveTimer = 0;

  constructor(
    days: readonly DayChoice[],
    private readonly english: Catalogue,
  ) {
    this.days = signal(days);
    this.words = createWords(LOCALE, [english]);
    startClock(
      (realMs) => this.running?.tick(realMs),
      () => void this.save(),
    );
  }

  /** Reads what is stored and shows the title, or the day that the address asks for. */
  async boot(): Promise<void> {
    this.settings.value = withAddress(
      readSettings(await store.loadSettings().catch(() => undefined)),
      this.address,
    );
    effect(() => void store.storeSettings(this.settings.value).catch(() => undefined));
    const run = await store.loadRun().catch(() => undefined);
    this.saved.value = run === undefined ? null : { day: run.day, title: run.title, atMs: run.atMs };
    await this.readPast();
    const { day, seed } = this.address;
    const isKnown = day !== undefined && this.days.value.some((one) => one.id === day);
    // A link straight into a day stops at the title when it would cost an unfinished one: the title asks first.
    if (isKnown && run === undefined) await this.begin(day, seed ?? 1);
    else this.stage.value = { kind: 'title' };
    if (day !== undefined && !isKnown) this.notice.value = this.words('save.noSuchDay', { day });
    if (isKnown && run !== undefined) this.notice.value = this.words('save.unfinished', { title: run.title });
    await idle();
    await engine();
    this.drawings.value = await loadDrawings();
    await loadParts();
    await loadPanels();
  }

  change(some: Partial<Settings>): void {
    this.settings.value = { ...this.settings.value, ...some };
  }

  clearNotice(): void {
    this.notice.value = '';
  }

  startDay(day: string, seed: number): void {
    void this.begin(day, seed);
  }

  continueDay(): void {
    void this.resume().catch((error: unknown) => this.fail(error));
  }

  openFile(file: File): void {
    void this.open(file).catch((error: unknown) => this.fail(error));
  }

  leaveDay(): void {
    void this.save().then(() => this.toTitle());
  }

  private lockChanged(isMine: boolean): void {
    if (!isMine) this.notice.value = this.words('save.otherTab');
    this.running?.game.setPaused(!isMine);
  }

  private toTitle(): void {
    this.running = null;
    this.stage.value = { kind: 'title' };
  }

  private library(): Promise<Scenarios> {
    this.scenarios ??= engine().then(({ loadScenarios }) => loadScenarios());
    return this.scenarios;
  }

  private async begin(day: string, seed: number): Promise<void> {
    try {
      const { books, createSession } = await engine();
      const { plan, hash } = (await this.library()).compile(day, seed);
      await this.show(createSession(plan, books), hash);
      await this.save();
    } catch (error) {
      this.fail(error);
    }
  }

  private async show(session: Session, planHash: string): Promise<void> {
    const { runDay } = await engine();
    const { rubric, dayText } = await this.library();
    const { plan } = session;
    this.running = runDay({
      session,
      planHash,
      rubric,
      words: createWords(LOCALE, [this.english], plan.texts),
      day: {
        id: plan.day,
        title: dayText(plan.day, 'title') || plan.day,
        seed: plan.seed,
        level: plan.level,
        prebrief: dayText(plan.day, 'prebrief'),
        question: dayText(plan.day, 'debrief.boardQuestion'),
        guide: plan.guide ?? [],
        nextTime: this.pastDays.value[0]?.nextTime ?? '',
      },
      settings: () => this.settings.value,
      changed: () => this.saveSoon(),
      failed: (error) => this.fail(error),
      finish: (reflection) => void this.finish(reflection),
      floor: floorHost(plan, () => this.settings.value),
    });
    this.stage.value = { kind: 'day', game: this.running.game };
  }

  private saveSoon(): void {
    if (this.saveTimer === 0) this.saveTimer = window.setTimeout(() => void this.save(), SAVE_DELAY_MS);
  }

  private async save(): Promise<void> {
    clearTimeout(this.saveTimer);
    this.saveTimer = 0;
    if (this.running === null || !this.lock.isMine()) return;
    const { id, title } = this.running.game.day;
    const log = this.running.log();
    await store.storeRun({ packed: await packRun(log), day: id, title, atMs: log.nowMs });
    this.saved.value = { day: id, title, atMs: log.nowMs };
  }

  private async resume(): Promise<void> {
    const run = await store.loadRun();
    if (run === undefined || (await this.open(run.packed))) return;
    // What could not be opened is handed over and kept under its own name before the place is given to a new day.
    await store.keepBroken(run);
    download('clinic-day-saved-run.json.gz', run.packed);
    await store.dropRun();
    this.saved.value = null;
    this.toTitle();
  }

  /** Opens a packed run; what cannot be opened is said in words. */
  private async open(packed: Blob): Promise<boolean> {
    const { books, openRun } = await engine();
    const opened = await openRun(packed, books);
    if ('problem' in opened) {
      this.notice.value = this.words(`save.${opened.problem}`);
      return false;
    }
    await this.show(opened.replay.session, opened.log.planHash);
    return true;
  }

  private async finish(reflection: Reflection): Promise<void> {
    const game = this.running?.game;
    const score = game?.score.value ?? null;
    if (game === undefined || score === null) return;
    this.running = null;
    await store.addPastDay(store.storedDay(game.day, score, reflection));
    await store.dropRun();
    this.saved.value = null;
    await this.readPast();
    this.toTitle();
  }

  private async readPast(): Promise<void> {
    const past = await store.loadPastDays().catch(() => []);
    this.pastDays.value = past.map((one) => ({ ...one, id: one.day }));
  }

  private fail(error: unknown): void {
    const log = this.running?.log();
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.running = null;
    this.stage.value = {
      kind: 'crash',
      crash: {
        message,
        downloadReport: () =>
          download('clinic-day-report.json', new Blob([JSON.stringify({ message, log })])),
        restart: () => this.toTitle(),
      },
    };
  }
}

/** The heavy part of the program, loaded once. */
const engine = () => import('./day-engine.ts');

function withAddress(settings: Settings, { view, pace }: Address): Settings {
  return { ...settings, ...(view === undefined ? {} : { view }), ...(pace === undefined ? {} : { pace }) };
}
