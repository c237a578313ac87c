import type { Locator, Page } from 'playwright-core';
import { fullName } from '../../../src/board/names.ts';
import { actionsAbout } from '../../../src/board/ordering.ts';
import type { ActionView, DayView } from '../../../src/simulation/view/day-view.ts';
import type { Command } from '../../../src/simulation/vocabulary/commands.ts';
import type { Words } from '../../../src/text/words.ts';
import type { Hand } from './hand.ts';
import { beginsWith, nthNamed } from './names.ts';
import { actInPanel } from './panel-acts.ts';

/** Somebody who plays in the Board view. */
export interface AtBoard {
  readonly page: Page;
  readonly hand: Hand;
  readonly words: Words;
  readonly view: DayView;
}

const STATION_KEYS = '1234567890';

/** Carries a command out on the Board by its controls and keys. */
export async function doOnBoard(at: AtBoard, command: Command): Promise<void> {
  const { page, hand, words, view } = at;
  const { panel } = view;
  switch (command.type) {
    case 'task.act': {
      if (panel === null) throw new Error('no panel is open');
      const dock = page.getByRole('complementary', { name: words('dock.panel') });
      return actInPanel({ page, hand, words, panel, dock }, command.action);
    }
    case 'task.park':
      return page.keyboard.press('Escape');
    case 'player.wait':
      return page.keyboard.press('w');
    case 'player.go':
      return page.keyboard.press(
        STATION_KEYS[view.stations.findIndex(({ id }) => id === command.station)] ?? '',
      );
    case 'hands.clean':
    case 'hands.unglove':
      // The keys of an open panel are its own; the chip in the bar is there all the time.
      if (panel === null) return page.keyboard.press('g');
      return hand.press(page.getByRole('button', { name: beginsWith(words('top.hands')) }));
    default:
      return pressAction(at, command);
  }
}

/** Presses the button of whatever sends this command: by the key that leads to the first need, else where it is listed. */
async function pressAction(at: AtBoard, command: Command): Promise<void> {
  const action = at.view.actions.find((one) => isSame(one.command, command));
  if (action === undefined) throw new Error(`${JSON.stringify(command)} is not on offer`);
  const [first] = at.view.needs;
  if (at.view.panel === null && first !== undefined && isSame(first.command, command)) {
    await at.page.keyboard.press('q');
    return at.page.keyboard.press('Enter');
  }
  await at.hand.press(buttonOf(at, action));
}

const isSame = (one: Command, other: Command): boolean => JSON.stringify(one) === JSON.stringify(other);

function buttonOf(at: AtBoard, action: ActionView): Locator {
  const { page, words, view } = at;
  const { kind, id } = action.about;
  const find = (scope: Locator, actions: readonly ActionView[]) => {
    const titles = actions.map(({ title }) => words(title));
    return nthNamed(scope, 'button', titles, actions.indexOf(action));
  };
  if (kind === 'visit') {
    const visit = view.visits.find((one) => one.id === id);
    const name = beginsWith(visit === undefined ? id : fullName(visit));
    const heading = page.getByRole('heading', { level: 3, name });
    return find(page.getByRole('listitem').filter({ has: heading }), actionsAbout(view, 'visit', id));
  }
  if (kind === 'call' || kind === 'inbox') {
    const calls = view.calls.flatMap((one) => actionsAbout(view, 'call', one.id));
    const messages = view.inbox.flatMap((one) => actionsAbout(view, 'inbox', one.id));
    return find(sectionNamed(at, 'section.phone'), [...calls, ...messages]);
  }
  if (kind === 'hands') return find(sectionNamed(at, 'section.hands'), actionsAbout(view, 'hands'));
  // Before and between the halves of the day a sheet of its own holds the only button.
  const isSheet = view.phase === 'briefing' || view.phase === 'midday';
  return find(
    isSheet ? page.getByRole('main') : sectionNamed(at, 'section.clinic'),
    actionsAbout(view, 'day'),
  );
}

/** A part of the Board under its heading. */
function sectionNamed({ page, words }: AtBoard, title: string): Locator {
  const heading = page.getByRole('heading', { level: 2, name: beginsWith(words(title)) });
  return page.getByRole('group').filter({ has: heading });
}
