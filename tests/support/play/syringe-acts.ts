import type { Message } from '../../../src/simulation/vocabulary/messages.ts';
import type { Action } from '../../../src/simulation/vocabulary/widget.ts';
import type { LabelPicture } from '../../../src/widgets/label/widget.ts';
import type { SyringePicture } from '../../../src/widgets/syringe/pictured.ts';
import { beginsWith, labelsOf, nthNamed } from './names.ts';
import type { AtPanel } from './panel-acts.ts';

type Acts = Readonly<Record<string, (at: AtPanel, action: Action) => Promise<void>>>;

/** Presses the button of an offer by its label. */
async function pressOffer({ hand, words, dock, panel }: AtPanel, { verb, target }: Action): Promise<void> {
  const offer = panel.legal.find((one) => one.verb === verb && one.target === target);
  await hand.press(dock.getByRole('button', { name: beginsWith(words(offer?.label ?? '')) }).last());
}

async function pressItem({ hand, dock }: AtPanel, item: string): Promise<void> {
  await hand.press(dock.locator(`button[data-item="${item}"]`));
}

/** Presses the small button beside an item: `Read label Vial`, `Scan Sheet`. */
async function pressBeside({ hand, words, dock }: AtPanel, id: string, label: Message | undefined) {
  const name = `${words(id)} ${label === undefined ? '' : words(label)}`;
  await hand.press(dock.getByRole('button', { name: beginsWith(name) }));
}

function slotOf(at: AtPanel, target: string | undefined) {
  const { slots } = at.panel.picture as SyringePicture;
  const slot = slots.find((one) => one.slot === target);
  if (slot === undefined) throw new Error(`the syringe has no ${target}`);
  return slot;
}

async function choose(at: AtPanel, { target, value }: Action): Promise<void> {
  const { hand, words, dock } = at;
  const { options } = slotOf(at, target);
  if (target === 'diluent') return pressItem(at, value ?? '');
  const labels = labelsOf(words, options);
  const index = options.findIndex((one) => one.id === value);
  // A few are radio buttons, many are a list to unfold.
  const list = dock.getByRole('combobox', { name: beginsWith(words(`syringe.slot.${target}`)) });
  if ((await list.count()) > 0) await list.selectOption(value ?? '');
  else await hand.choose(nthNamed(dock, 'radio', labels, index));
}

async function clearSlot(at: AtPanel, action: Action): Promise<void> {
  if (action.target === 'diluent') return pressItem(at, slotOf(at, 'diluent').chosen);
  await at.hand.press(at.dock.getByRole('button', { name: /label/i }).last());
}

/** How each act of the syringe is done by its controls. */
export const SYRINGE_ACTS: Acts = {
  choose,
  clear: clearSlot,
  // Vials may look and be called alike until they are read: the button is the one that stands beside the vial itself.
  inspect: ({ hand, dock }, { target }) =>
    hand.press(
      dock
        .locator('li', { has: dock.page().locator(`button[data-item="${target}"]`) })
        .locator('button.inspect'),
    ),
  do: (at, { target }) => pressItem(at, target ?? ''),
  undo: (at, { target }) => pressItem(at, target ?? ''),
  move: async ({ dock }, { value }) => dock.getByRole('slider').fill(value ?? '0'),
  flick: pressOffer,
  leave: pressOffer,
  enter: pressOffer,
};

/** How each act of labelling is done by its controls. */
export const LABEL_ACTS: Acts = {
  scan: (at, { target }) => {
    const { labels } = at.panel.picture as LabelPicture;
    return pressBeside(at, 'label.scan-short', labels.find((one) => one.id === target)?.label);
  },
  print: pressOffer,
  stick: async (at, { target, value }) => {
    await pressItem(at, `sticker:${value}`);
    await pressItem(at, target ?? '');
  },
  peel: (at, { target }) => {
    const { targets } = at.panel.picture as LabelPicture;
    return pressBeside(at, 'label.peel-short', targets.find((one) => one.id === target)?.label);
  },
  go: async (at, { target }) => {
    const { places } = at.panel.picture as LabelPicture;
    const index = places.findIndex((one) => one.id === target);
    await at.hand.choose(nthNamed(at.dock, 'radio', labelsOf(at.words, places), index));
  },
  readBack: pressOffer,
};
