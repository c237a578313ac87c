import type { Locator, Page } from 'playwright-core';

/** How a player reaches controls: by keys or by mouse. What is pressed is always found by its role and name. */
export interface Hand {
  press(target: Locator): Promise<void>;
  /** Takes one of a few: a radio button. */
  choose(radio: Locator): Promise<void>;
  /** Takes one of a list that unfolds, by its place in it. */
  pick(list: Locator, index: number): Promise<void>;
  /** Fills a field and leaves it, which is when it is handed on. */
  write(field: Locator, value: string): Promise<void>;
}

/** A player without a mouse. */
export function keyHand(page: Page): Hand {
  const { keyboard } = page;
  return {
    async press(target) {
      await target.focus();
      await keyboard.press('Enter');
    },
    async choose(radio) {
      await radio.focus();
      await keyboard.press('Space');
    },
    async pick(list, index) {
      await list.focus();
      // Opened first: in a closed list every arrow would already be an answer.
      await keyboard.press('Alt+ArrowDown');
      await keyboard.press('Home');
      for (let step = 0; step < index; step++) await keyboard.press('ArrowDown');
      await keyboard.press('Enter');
    },
    async write(field, value) {
      await field.focus();
      await typeInto(page, field, value);
      await leave(page, field);
    },
  };
}

/** A player with a mouse, who types only what has to be typed. */
export function mouseHand(page: Page): Hand {
  return {
    press: (target) => clickOn(page, target),
    choose: (radio) => clickOn(page, radio.locator('xpath=ancestor::label')),
    pick: async (list, index) => {
      await list.selectOption({ index });
    },
    async write(field, value) {
      await clickOn(page, field);
      await typeInto(page, field, value);
      await leave(page, field);
    },
  };
}

/** Clicks the middle of what can be seen there; waits for it only where something lies over it. */
async function clickOn(page: Page, target: Locator): Promise<void> {
  const point = await target.evaluate((element) => {
    element.scrollIntoView({ block: 'nearest' });
    const { x, y, width, height } = element.getBoundingClientRect();
    const middle = { x: x + width / 2, y: y + height / 2 };
    return element.contains(document.elementFromPoint(middle.x, middle.y)) ? middle : null;
  });
  if (point === null) await target.click();
  else await page.mouse.click(point.x, point.y);
}

async function typeInto({ keyboard }: Page, field: Locator, value: string): Promise<void> {
  if ((await field.getAttribute('type')) === 'date') {
    // Its parts stand as month, day, year.
    const [year = '', month = '', day = ''] = value.split('-');
    await field.focus();
    await keyboard.type(`${month}${day}${year}`);
    return;
  }
  await keyboard.press('Control+A');
  if (value === '') await keyboard.press('Delete');
  else await keyboard.type(value);
}

/** Goes on with Tab until the field is left: a date has three places of its own. */
async function leave({ keyboard }: Page, field: Locator): Promise<void> {
  for (let step = 0; step < 5; step++) {
    await keyboard.press('Tab');
    if (!(await field.evaluate((element) => element === document.activeElement))) return;
  }
  throw new Error('the field cannot be left by Tab');
}
