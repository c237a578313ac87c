import { effect, signal } from '@preact/signals';
import type {
  AppHost,
  DayChoice,
  Drawings,
  PastDay,
  Question,
  Reflection,
  SavedDay,
  Stage,
} from '../board/host.ts';
import { loadParts } from '../board/lazy.tsx';
import { readSettings, type Settings } from '../board/settings.ts';
import { createAnnouncer } from '../controls/announcer.ts';
import type { Session } from '../simulation/session.ts';
import { setSoundLevel } from '../sound/sound-level.ts';
import { type Catalogue, createWords, type Words } from '../text/words.ts';
import { loadPanels } from '../widgets/panels.ts';
import { type Address, readAddress } from './address.ts';
import { crashOf } from './crash-report.ts';
import { startClock } from './day-clock.ts';
import { loadDrawings } from './drawings.ts';
import { floorHost } from './floor-host.ts';
import { giveUpQuestion } from './give-up-question.ts';
import { idle } from './idle.ts';
import { problemWords } from './problem-words.ts';
import { RunShelf } from './run-shelf.ts';
import type { RunningDay } from './running-day.ts';
import type { ReplayedRun } from './saved-run.ts';
import type { Scenarios } from './scenarios.ts';
import * as store from './store.ts';
import { lockTab, type TabLock } from './tab-lock.ts';
import { isPlaying, setPlaying } from './tab-memory.ts';

const LOCALE = 'en-US';

/** The program around the screens: boot, saves, settings, and the day under way. Implements what the screens ask of it. */
export class Program implements AppHost {
  readonly stage = signal<Stage>({ kind: 'loading' });
  readonly settings = signal<Settings>(readSettings(undefined));
  readonly saved = signal<SavedDay | null>(null);
  readonly pastDays = signal<readonly PastDay[]>([]);
  readonly notice = signal('');
  readonly question = signal<Question | null>(null);
  readonly isElsewhere = signal(false);
  readonly saveBroken = signal<(() => void) | null>(null);
  readonly drawings = signal<Drawings | null>(null);
  readonly days;
  readonly words: Words;
  readonly announcer = createAnnouncer();

  private readonly address: Address = readAddress(location.search);
  private readonly shelf: RunShelf;
  private lock: TabLock | null = null;
  private running: RunningDay | null = null;
  private scenarios: Promise<Scenarios> | null = null;
  /** The address has been followed; it counts for the first arrival alone. */
  private hasArrived = false;
  /** The player asked to go on in this tab. */
  private goesOn = false;

  constructor(
    days: readonly DayChoice[],
    private readonly english: Catalogue,
  ) {
    this.days = signal(days);
    this.words = createWords(LOCALE, [english]);
    this.shelf = new RunShelf({
      running: () => this.running,
      isMine: () => this.lock?.isMine() ?? false,
      changed: (saved) => {
        this.saved.value = saved;
      },
      failed: () => {
        this.notice.value = this.words('save.notKept');
      },
    });
    // An address that names a day is waited for with nothing else on the screen.
    if (this.address.day !== undefined) void this.library().catch(() => undefined);
    startClock(
      (realMs) => this.running?.tick(realMs),
      () => this.shelf.atOnce(),
    );
  }

  /** Reads what is stored and shows the title, or the day that the address asks for, as soon as this tab has the saves. */
  async boot(): Promise<void> {
    this.settings.value = withAddress(
      readSettings(await store.loadSettings().catch(() => undefined)),
      this.address,
    );
    effect(() => void store.storeSettings(this.settings.value).catch(() => undefined));
    effect(() => setSoundLevel({ isOn: this.settings.value.sound, volume: this.settings.value.volume }));
    this.lock = lockTab({
      changed: (isMine) => void this.lockChanged(isMine).catch((error: unknown) => this.fail(error)),
      giveWay: () => this.stop(),
    });
    await this.firstScreen();
    await idle();
    await (await engine()).wholeBooks();
    this.drawings.value = await loadDrawings();
    await loadParts();
    await loadPanels();
  }

  /** Resolves when there is something on the screen: what is not needed for that is loaded after. */
  private firstScreen(): Promise<void> {
    return new Promise((resolve) => {
      const stop = this.stage.subscribe(({ kind }) => {
        if (kind === 'loading') return;
        resolve();
        queueMicrotask(() => stop());
      });
    });
  }

  change(some: Partial<Settings>): void {
    this.settings.value = { ...this.settings.value, ...some };
  }

  clearNotice(): void {
    this.notice.value = '';
  }

  startDay(day: string, seed: number): void {
    this.unlessUnfinished(() => void this.begin(day, seed), this.titleOf(day));
  }

  continueDay(): void {
    void this.resume().catch((error: unknown) => this.fail(error));
  }

  openGym(): void {
    void this.enterGym().catch((error: unknown) => this.fail(error));
  }

  openFile(file: File): void {
    const title = this.words('save.fileName', { name: file.name });
    void this.read(file)
      .then((opened) => {
        if (opened !== null) this.unlessUnfinished(() => void this.takeUp(opened), title);
      })
      .catch((error: unknown) => this.fail(error));
  }

  leaveDay(): void {
    void this.stop();
  }

  takeOver(): void {
    this.goesOn = true;
    this.lock?.takeOver();
  }

  private async lockChanged(isMine: boolean): Promise<void> {
    this.isElsewhere.value = !isMine;
    if (!isMine) {
      this.toTitle();
      return;
    }
    const saved = await this.shelf.look();
    await this.readPast();
    if (this.running === null) await this.arrive(saved);
  }

  /** Where the player goes on: in the day that was left by a reload or in another tab, in that of the address, at the title. */
  private async arrive(saved: SavedDay | null): Promise<void> {
    const { day, seed = 1 } = this.hasArrived ? {} : this.address;
    const isReload = !this.hasArrived && isPlaying();
    const mayGoOn = this.goesOn || (isReload && day === undefined);
    this.hasArrived = true;
    this.goesOn = false;
    const isKnown = day !== undefined && this.days.value.some((one) => one.id === day);
    const isSame = saved !== null && saved.day === day && saved.seed === seed;
    if (saved !== null && (mayGoOn || isSame)) return this.resume();
    if (isKnown && saved === null) return this.begin(day, seed);
    this.toTitle();
    if (isKnown) this.startDay(day, seed);
    else if (day !== undefined) this.notice.value = this.words('save.noSuchDay', { day });
  }

  private titleOf(day: string): string {
    return this.days.value.find((one) => one.id === day)?.title ?? day;
  }

  /** Does what would give an unfinished day up once the player has said so; at once where there is none. */
  private unlessUnfinished(go: () => void, wanted: string): void {
    const saved = this.saved.value;
    if (saved === null) {
      go();
      return;
    }
    this.question.value = giveUpQuestion(this.words, saved, wanted, (isYes) => {
      this.question.value = null;
      if (isYes) go();
    });
  }

  /** Saves the day and goes to the title. */
  private async stop(): Promise<void> {
    await this.shelf.now();
    this.toTitle();
  }

  private toTitle(): void {
    this.running = null;
    setPlaying(false);
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
      await this.shelf.clear();
      await this.show(createSession(plan, books), hash);
      await idle();
      await this.shelf.now();
    } catch (error) {
      this.fail(error);
    }
  }

  private async enterGym(): Promise<void> {
    const { openGym } = await import('./gym-room.ts');
    const gym = await openGym({
      scenarios: await this.library(),
      locale: LOCALE,
      english: this.english,
      failed: (error) => this.fail(error),
      close: () => this.toTitle(),
    });
    this.stage.value = { kind: 'gym', gym };
  }

  private async show(session: Session, planHash: () => string): Promise<void> {
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
      changed: () => this.shelf.soon(),
      failed: (error) => this.fail(error),
      finish: (reflection) => void this.finish(reflection),
      floor: floorHost(plan, () => this.settings.value),
    });
    setPlaying(true);
    this.stage.value = { kind: 'day', game: this.running.game };
  }

  private async resume(): Promise<void> {
    const opened = await this.shelf.open();
    if (opened === undefined) {
      this.toTitle();
      return;
    }
    if ('replay' in opened) {
      await this.show(opened.replay.session, () => opened.log.planHash);
      return;
    }
    // What could not be opened is handed over and kept under its own name before the place is given to a new day.
    this.notice.value = problemWords(this.words, opened, 'save.kept');
    await this.shelf.setAside();
    this.saveBroken.value = () => void this.shelf.handOver();
    this.toTitle();
  }

  /** Reads a run from a file; what cannot be opened is said in words, and nothing is changed. */
  private async read(file: File): Promise<ReplayedRun | null> {
    const { openRun, wholeBooks } = await engine();
    const opened = await openRun(file, await wholeBooks());
    if ('replay' in opened) return opened;
    this.notice.value = problemWords(this.words, opened, 'save.unchanged');
    return null;
  }

  private async takeUp({ replay, log }: ReplayedRun): Promise<void> {
    try {
      await this.shelf.clear();
      await this.show(replay.session, () => log.planHash);
      await this.shelf.now();
    } catch (error) {
      this.fail(error);
    }
  }

  private async finish(reflection: Reflection): Promise<void> {
    const game = this.running?.game;
    const score = game?.score.value ?? null;
    if (game === undefined || score === null) return;
    this.running = null;
    await store.addPastDay(store.storedDay(game.day, score, reflection));
    await this.shelf.clear();
    await this.readPast();
    this.toTitle();
  }

  private async readPast(): Promise<void> {
    const past = await store.loadPastDays().catch(() => []);
    this.pastDays.value = past.map((one, index) => ({ ...one, id: `${one.day} ${index}` }));
  }

  /** Stops the day with a report of what went wrong. */
  fail(error: unknown): void {
    const crash = crashOf(error, this.running, () => this.toTitle());
    this.running = null;
    setPlaying(false);
    this.question.value = null;
    this.stage.value = { kind: 'crash', crash };
  }
}

function withAddress(settings: Settings, { view, pace }: Address): Settings {
  return { ...settings, ...(view === undefined ? {} : { view }), ...(pace === undefined ? {} : { pace }) };
}

/** The heavy part of the program, loaded once. */
const engine = () => import('./day-engine.ts');
