import type { Page } from 'playwright-core';
import { type Clicked, choicesFor, onlyChoice } from '../../../src/floor/menu/choices.ts';
import { isHere } from '../../../src/floor/people/cast.ts';
import type { ActionView, DayView } from '../../../src/simulation/view/day-view.ts';
import type { Command } from '../../../src/simulation/vocabulary/commands.ts';
import type { Words } from '../../../src/text/words.ts';
import { pointOnPage } from '../floor-page.ts';
import type { FloorSight } from './floor-sight.ts';
import type { Hand } from './hand.ts';
import { beginsWith, nthNamed } from './names.ts';
import { actInPanel } from './panel-acts.ts';

/** Somebody who plays in the Floor view by mouse. */
export interface AtFloor {
  readonly page: Page;
  readonly hand: Hand;
  readonly words: Words;
  readonly view: DayView;
  readonly sight: FloorSight;
}

/** How a command was given: in the picture, in the dock beside it, or on a sheet of its own. */
export type Way = 'picture' | 'dock' | 'sheet';

/** So many places are tried before a player would look for it beside the picture. */
const MOST_CLICKS = 4;

/** Carries a command out in the Floor view by the mouse. */
export async function doOnFloor(at: AtFloor, command: Command): Promise<Way> {
  const { page, hand, words, view } = at;
  const { panel } = view;
  if (command.type === 'task.act') {
    if (panel === null) throw new Error('no panel is open');
    const dock = page.getByRole('complementary', { name: words('dock.panel') });
    await actInPanel({ page, hand, words, panel, dock }, command.action);
    return 'dock';
  }
  const action = view.actions.find((one) => JSON.stringify(one.command) === JSON.stringify(command));
  if (action === undefined) throw new Error(`${JSON.stringify(command)} is not on offer`);
  if (view.phase === 'briefing' || view.phase === 'midday') {
    await hand.press(page.getByRole('button', { name: words(action.title) }));
    return 'sheet';
  }
  if (await clickInPicture(at, action)) return 'picture';
  const dock = page.getByRole('complementary', { name: words('dock.floor') });
  await hand.press(
    dock.getByRole('button', { name: new RegExp(beginsWith(words(action.title)).source.slice(1)) }).first(),
  );
  return 'dock';
}

/** Clicks what the action is about, and the action in the menu where one comes up. Answers whether it was found. */
async function clickInPicture(at: AtFloor, action: ActionView): Promise<boolean> {
  const { page, view, sight } = at;
  const clicked = clickedFor(view, action);
  if (clicked === null) return false;
  const choices = choicesFor(view, clicked);
  for (const point of sight.pointsFor(clicked, view).slice(0, MOST_CLICKS)) {
    const { x, y } = await pointOnPage(page, point);
    await page.mouse.click(x, y);
    if (onlyChoice(choices) !== null) return true;
    if (await chooseInMenu(at, clicked, choices.actions, action)) return true;
  }
  return false;
}

async function chooseInMenu(
  { page, words, view }: AtFloor,
  clicked: Clicked,
  actions: readonly ActionView[],
  action: ActionView,
): Promise<boolean> {
  const menu = page.getByRole('region', { name: titleOf(view, clicked, words), exact: true });
  const titles = actions.map(({ title }) => words(title));
  const item = nthNamed(menu, 'button', titles, actions.indexOf(action));
  if ((await item.count()) > 0) {
    await item.click();
    return true;
  }
  // Somebody else's menu: away with it.
  const close = page.getByRole('button', { name: words('floor.menu.close') });
  if ((await close.count()) > 0) await close.click();
  return false;
}

/** What a player clicks for an action. */
function clickedFor(view: DayView, { about, station }: ActionView): Clicked | null {
  if (about.kind === 'visit' && view.visits.some((one) => one.id === about.id && isHere(one))) {
    return { kind: 'visit', id: about.id };
  }
  if (station !== null) return { kind: 'station', id: station };
  return about.kind === 'hands' || about.kind === 'wait' || about.kind === 'day' ? { kind: 'player' } : null;
}

function titleOf(view: DayView, clicked: Clicked, words: Words): string {
  if (clicked.kind === 'player') return words('floor.you');
  if (clicked.kind === 'station') return words(`station.${clicked.id}`);
  const person = view.visits.find((one) => one.id === clicked.id)?.person;
  return `${person?.first} ${person?.last}`;
}
