import type { Page } from 'playwright-core';
import { isHere } from '../../../src/board/ordering.ts';
import type { DayView } from '../../../src/simulation/view/day-view.ts';
import type { Words } from '../../../src/text/words.ts';
import { expectAccessible } from '../browser.ts';
import type { MirrorDay } from './mirror.ts';

/** Looks at each distinct screen of a day once, with axe. */
export class Screens {
  readonly seen: string[] = [];
  private readonly page: Page;
  private readonly mirror: MirrorDay;

  constructor(page: Page, mirror: MirrorDay) {
    this.page = page;
    this.mirror = mirror;
  }

  /** Looks at the screen as it stands, if it has not been looked at by this name. */
  async look(name: string): Promise<void> {
    if (this.seen.includes(name)) return;
    this.seen.push(name);
    try {
      await expectAccessible(this.page);
    } catch (error) {
      throw new Error(`${name}: ${String(error)}`);
    }
  }

  /** Looks at whatever the day shows now and has not shown before; opens what lies over it once, when patients are there. */
  async lookAtDay(view: DayView): Promise<void> {
    if (view.panel !== null) return this.look(`panel ${view.panel.widget}`);
    await this.look(view.phase);
    if (view.phase !== 'morning') return;
    if (view.calls.some((one) => one.state === 'ringing')) await this.look('call');
    if (view.inbox.length > 0) await this.look('inbox');
    if (view.loops.length > 0) await this.look('loops');
    if (view.visits.some(isHere) && !this.seen.includes('pause')) await this.lookOver();
  }

  private async lookOver(): Promise<void> {
    const { page, mirror } = this;
    const { words } = mirror;
    await this.lookBehind('Escape', 'pause', words('pause.title'));
    await this.lookBehind('r', 'speak up', words('speakUp.title'));
    await this.lookBehind('?', 'help', words('help.title'));
    await page.getByRole('button', { name: words('top.settings') }).press('Enter');
    await this.lookBehind('', 'settings', words('top.settings'));
    await page.keyboard.press('c');
    await page.getByRole('tablist').waitFor();
    await this.look('chart');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: words('dock.close') }).waitFor({ state: 'detached' });
    await this.huddle(words);
  }

  /** Opens a dialog by its key, looks, and closes it again. */
  private async lookBehind(key: string, name: string, title: string): Promise<void> {
    const dialog = this.page.getByRole('dialog', { name: title });
    if (key !== '') await this.page.keyboard.press(key);
    await dialog.waitFor();
    await this.look(name);
    await this.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  }

  private async huddle(words: Words): Promise<void> {
    const { page, mirror } = this;
    await page.keyboard.press('h');
    const end = page.getByRole('button', { name: words('board.huddle.end') });
    await end.waitFor();
    mirror.does({ type: 'huddle.call' });
    await this.look('huddle');
    await page.keyboard.press('Escape');
    await end.waitFor({ state: 'detached' });
  }
}
