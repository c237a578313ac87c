import type { Locator, Page } from 'playwright-core';
import type { PanelView } from '../../../src/simulation/view/day-view.ts';
import type { Message } from '../../../src/simulation/vocabulary/messages.ts';
import type { Action } from '../../../src/simulation/vocabulary/widget.ts';
import type { Words } from '../../../src/text/words.ts';
import type { BodyMapPicture } from '../../../src/widgets/body-map/pictured.ts';
import type { ComparePicture } from '../../../src/widgets/compare/widget.ts';
import type { CuffPicture } from '../../../src/widgets/cuff/widget.ts';
import type { LadderPicture } from '../../../src/widgets/ladder/widget.ts';
import type { PickPicture } from '../../../src/widgets/pick/widget.ts';
import type { RhythmPicture } from '../../../src/widgets/rhythm/widget.ts';
import type { SequencePicture } from '../../../src/widgets/sequence/widget.ts';
import type { SlotsPicture } from '../../../src/widgets/slots/widget.ts';
import type { SortPicture } from '../../../src/widgets/sort/widget.ts';
import type { TalkPicture } from '../../../src/widgets/talk/widget.ts';
import type { TimedReadPicture } from '../../../src/widgets/timed-read/widget.ts';
import type { TrayPicture } from '../../../src/widgets/tray/pictured.ts';
import type { WipePicture } from '../../../src/widgets/wipe/widget.ts';
import { enterValue } from './fields.ts';
import type { Hand } from './hand.ts';
import { beginsWith, endsWith, labelsOf, nthNamed } from './names.ts';
import { LABEL_ACTS, SYRINGE_ACTS } from './syringe-acts.ts';

/** Somebody before an open panel. */
export interface AtPanel {
  readonly page: Page;
  readonly hand: Hand;
  readonly words: Words;
  readonly panel: PanelView;
  /** The part of the page that holds the panel. */
  readonly dock: Locator;
}

type Acts = Readonly<Record<string, (at: AtPanel, action: Action) => Promise<void>>>;

/** Does one act of an open panel by its controls. */
export async function actInPanel(at: AtPanel, action: Action): Promise<void> {
  const act = action.verb === 'confirm' ? confirm : ACTS[at.panel.widget][action.verb];
  if (act === undefined) throw new Error(`nobody knows how to ${action.verb} in ${at.panel.widget}`);
  await act(at, action);
}

async function confirm({ hand, words, panel, dock }: AtPanel): Promise<void> {
  const offer = panel.legal.find((one) => one.verb === 'confirm');
  if (offer === undefined) throw new Error('confirming is not on offer');
  await hand.press(dock.getByRole('button', { name: beginsWith(words(offer.label)) }).last());
}

interface Labelled {
  readonly id: string;
  readonly label: Message;
}

/** Presses the button of one of several items. */
async function pressOne(
  { hand, words, dock }: AtPanel,
  items: readonly Labelled[],
  id: string | undefined,
  pattern: (text: string) => RegExp = beginsWith,
): Promise<void> {
  const index = items.findIndex((one) => one.id === id);
  await hand.press(nthNamed(dock, 'button', labelsOf(words, items), index, pattern));
}

async function chooseOne(
  { hand, words, dock }: AtPanel,
  items: readonly Labelled[],
  id: string | undefined,
): Promise<void> {
  const index = items.findIndex((one) => one.id === id);
  await hand.choose(nthNamed(dock, 'radio', labelsOf(words, items), index));
}

/** Presses the button that reads a label or looks closer: `Read label Box A`. */
async function inspectOne(at: AtPanel, items: readonly Labelled[], id: string | undefined, verb: string) {
  const unread = (items as readonly (Labelled & { readonly isUnread: boolean })[]).filter(
    (one) => one.isUnread,
  );
  await pressOne(at, unread, id, (label) => beginsWith(`${at.words(verb)} ${label}`));
}

async function toggleMark(at: AtPanel, { target, value }: Action): Promise<void> {
  const { words, dock, hand, panel } = at;
  const { documents, marks } = panel.picture as ComparePicture;
  const paper = documents.find((one) => one.fields.some((cell) => cell.target === target));
  const index = paper?.fields.findIndex((cell) => cell.target === target) ?? -1;
  const cell = paper?.fields[index];
  if (paper === undefined || cell === undefined) throw new Error(`no cell ${target}`);
  const titles = documents.map(({ title }) => words(title));
  const table = nthNamed(dock, 'table', titles, documents.indexOf(paper));
  const row = table.getByRole('row').nth(index);
  const mark = marks.find((one) => one.id === (value ?? cell.mark?.id)) ?? marks[0];
  const name =
    marks.length === 1
      ? words(cell.value)
      : `${mark === undefined ? '' : words(mark.label)} ${words(cell.label)}`;
  await hand.press(row.getByRole('button', { name: beginsWith(name) }));
}

async function placeInBin(at: AtPanel, { target, value }: Action): Promise<void> {
  const { items, bins } = at.panel.picture as SortPicture;
  await pressOne(at, items, target);
  const { words, dock, hand } = at;
  const labels = [...labelsOf(words, items), ...labelsOf(words, bins)];
  await hand.press(
    nthNamed(dock, 'button', labels, items.length + bins.findIndex((one) => one.id === value)),
  );
}

/** Presses the button that stands for an offer and bears its label. */
async function pressLabel({ hand, words, dock, panel }: AtPanel, { verb, target }: Action): Promise<void> {
  const offer = panel.legal.find((one) => one.verb === verb && one.target === target);
  await hand.press(dock.getByRole('button', { name: beginsWith(words(offer?.label ?? '')) }).first());
}

/** Presses a small button of one thing, which names the thing after its verb. */
async function pressOf(at: AtPanel, verb: string, items: readonly Labelled[], id: string | undefined) {
  const label = at.words(items.find((one) => one.id === id)?.label ?? '');
  await at.hand.press(at.dock.getByRole('button', { name: `${at.words(verb)} ${label}` }));
}

/** Takes a thing up from beside the tray, in the way that is asked for. */
async function takeUp(at: AtPanel, { target, value }: Action): Promise<void> {
  const { items } = at.panel.picture as TrayPicture;
  const { hand, dock, words } = at;
  const item = items.find((one) => one.id === target);
  await hand.press(dock.locator(`.tray-items [data-item="${target}"]`));
  if (value === undefined) return;
  const way = words(item?.ways.find((one) => one.id === value)?.label ?? '');
  await hand.press(dock.locator('.tray-items .answers').getByRole('button', { name: beginsWith(way) }));
}

/** A cell of a grid or a tray by its id: its name also says what lies in it. */
async function pressCell({ hand, dock }: AtPanel, id: string | undefined): Promise<void> {
  await hand.press(dock.locator(`[data-grid] [data-item="${id}"]`));
}

async function bookInto(at: AtPanel, { target, value }: Action): Promise<void> {
  const { requests } = at.panel.picture as SlotsPicture;
  if (requests.length > 1) await pressOne(at, requests, target);
  await pressCell(at, value);
}

/** Takes a thing in hand and puts it on a described point. */
async function placeOnBody(at: AtPanel, { target, value }: Action): Promise<void> {
  await chooseOne(at, (at.panel.picture as BodyMapPicture).things, target);
  await at.hand.press(at.dock.locator(`[data-item="point:${value}"]`));
}

/** The thing in hand has the arrows. */
async function nudgeOnBody(at: AtPanel, { target, value }: Action): Promise<void> {
  const { things, view } = at.panel.picture as BodyMapPicture;
  await chooseOne(at, things, target);
  await at.hand.press(at.dock.getByRole('button', { name: at.words(`body-map.way.${view}.${value}`) }));
}

const enter: Acts[string] = (at, { target, value }) => enterValue(at, target ?? '', value ?? '');
const clear: Acts[string] = (at, { target }) => enterValue(at, target ?? '', '');

/** Presses the button of an offer by its label; the instrument goes step by step, so that no time passes meanwhile. */
async function pressOffer(at: AtPanel, { verb, target }: Action): Promise<void> {
  const { hand, words, dock, panel } = at;
  if (verb === 'start') await hand.choose(dock.getByRole('radio', { name: words('rhythm.way.steps') }));
  const offer = panel.legal.find((one) => one.verb === verb && one.target === target);
  await hand.press(dock.getByRole('button', { name: beginsWith(words(offer?.label ?? '')) }).first());
}

/** What can be taken, said or played stands on its button without the verb. */
function pressRhythm(at: AtPanel, { target }: Action): Promise<void> {
  const { part } = at.panel.picture as RhythmPicture;
  const items = part.kind === 'count' ? part.holds : part.kind === 'coach' ? part.cues : part.tones;
  return pressOne(at, items, target);
}

/** Presses one of the buttons of the cuff: by its item, or the option of a place. */
function pressCuff(at: AtPanel, { verb, target, value }: Action): Promise<void> {
  const { fit } = at.panel.picture as CuffPicture;
  const { hand, dock, words } = at;
  if (verb === 'fit') {
    const place = fit.find((one) => one.id === target);
    const group = nthNamed(
      dock,
      'group',
      labelsOf(words, fit),
      fit.findIndex((one) => one.id === target),
    );
    return pressOne({ ...at, dock: group }, place?.options ?? [], value);
  }
  const name =
    verb === 'use' ? `cuff.use.${target}` : verb === 'mark' ? `cuff.mark.${value}` : `cuff.${verb}`;
  const label =
    verb === 'wait' ? words('cuff.wait.option', { ms: Number(value?.slice(0, -1)) * 1_000 }) : words(name);
  return hand.press(dock.getByRole('button', { name: beginsWith(label) }).first());
}

const ACTS: Readonly<Record<PanelView['widget'], Acts>> = {
  syringe: SYRINGE_ACTS,
  label: LABEL_ACTS,
  compare: {
    mark: toggleMark,
    unmark: toggleMark,
    decide: (at, { target }) =>
      chooseOne(at, (at.panel.picture as ComparePicture).decision?.options ?? [], target),
  },
  cuff: {
    fit: pressCuff,
    use: pressCuff,
    squeeze: pressCuff,
    down: pressCuff,
    mark: pressCuff,
    release: pressCuff,
    wait: pressCuff,
  },
  sequence: {
    append: (at, { target }) => {
      const { steps, cards } = at.panel.picture as SequencePicture;
      return pressOne(at, [...steps, ...cards], target);
    },
    remove: (at, { target }) => pressOne(at, (at.panel.picture as SequencePicture).steps, target),
  },
  'timed-read': {
    start: (at, { target }) => pressOne(at, (at.panel.picture as TimedReadPicture).looks, target),
    record: enter,
    clear,
  },
  talk: {
    say: (at, { target }) => pressOne(at, (at.panel.picture as TalkPicture).choices, target, endsWith),
  },
  chart: { enter, clear },
  ladder: {
    answer: (at, { value }) => pressOne(at, (at.panel.picture as LadderPicture).node?.answers ?? [], value),
    back: (at) => {
      const offer = at.panel.legal.find((one) => one.verb === 'back');
      return at.hand.press(at.dock.getByRole('button', { name: beginsWith(at.words(offer?.label ?? '')) }));
    },
    choose: (at, { target }) => chooseOne(at, (at.panel.picture as LadderPicture).rungs, target),
  },
  pick: {
    inspect: (at, { target }) => inspectOne(at, (at.panel.picture as PickPicture).items, target, 'pick.read'),
    take: (at, { target }) => pressOne(at, (at.panel.picture as PickPicture).items, target),
    putBack: (at, { target }) => pressOne(at, (at.panel.picture as PickPicture).items, target),
  },
  sort: {
    inspect: (at, { target }) => inspectOne(at, (at.panel.picture as SortPicture).items, target, 'sort.look'),
    place: placeInBin,
    unplace: async (at, { target }) => {
      await pressOne(at, (at.panel.picture as SortPicture).items, target);
      await at.page.keyboard.press('Backspace');
    },
  },
  'body-map': {
    find: ({ hand, dock }, { target }) => hand.press(dock.locator(`[data-item="find:${target}"]`)),
    place: placeOnBody,
    nudge: nudgeOnBody,
    unplace: async (at, { target }) => {
      await chooseOne(at, (at.panel.picture as BodyMapPicture).things, target);
      await at.hand.press(at.dock.getByRole('button', { name: beginsWith(at.words('body-map.off')) }));
    },
  },
  rhythm: {
    hold: pressRhythm,
    cue: pressRhythm,
    play: pressRhythm,
    start: pressOffer,
    step: pressOffer,
    stop: pressOffer,
    silence: pressOffer,
    remind: pressOffer,
    record: enter,
    clear,
  },
  slots: {
    place: bookInto,
    unplace: (at, { target }) =>
      pressCell(at, (at.panel.picture as SlotsPicture).requests.find((one) => one.id === target)?.at),
    setLength: async ({ hand, dock }, { target, value }) =>
      hand.press(dock.locator(`[data-item="${target}-${value}"]`)),
  },
  tray: {
    open: (at, { target }) => pressOne(at, (at.panel.picture as TrayPicture).flaps, target),
    take: takeUp,
    put: (at, { target }) => pressCell(at, target),
    putDown: async ({ hand, dock, panel }) =>
      hand.press(dock.locator(`.tray-items [data-item="${(panel.picture as TrayPicture).hand}"]`)),
    inspect: (at, { target }) => pressOf(at, 'tray.look', (at.panel.picture as TrayPicture).items, target),
    remove: (at, { target }) => pressOf(at, 'tray.off', (at.panel.picture as TrayPicture).items, target),
    stand: async ({ hand, dock, words }, { value }) =>
      hand.press(dock.getByRole('button', { name: words(`tray.side.${value}`) })),
    announce: pressLabel,
    reset: pressLabel,
  },
  wipe: {
    wipe: (at, { target }) => pressOne(at, (at.panel.picture as WipePicture).zones, target),
    clean: (at, { target }) => pressOf(at, 'wipe.off', (at.panel.picture as WipePicture).zones, target),
    dry: (at, { target }) => pressOf(at, 'wipe.towel', (at.panel.picture as WipePicture).zones, target),
    change: pressLabel,
    wait: pressLabel,
    restart: pressLabel,
  },
};
