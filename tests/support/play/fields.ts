import type { ChartPicture } from '../../../src/widgets/chart/widget.ts';
import type { PicturedField } from '../../../src/widgets/reading-field.ts';
import type { TimedReadPicture } from '../../../src/widgets/timed-read/widget.ts';
import { beginsWith, labelsOf, nthNamed } from './names.ts';
import type { AtPanel } from './panel-acts.ts';

/** Up to here a choice is shown open, above it as a list that unfolds. */
const MOST_OPEN_OPTIONS = 5;

/** Gives the field of an open panel a value, or empties it with `''`. */
export async function enterValue(at: AtPanel, id: string, value: string): Promise<void> {
  const fields = fieldsOf(at);
  const field = fields.find((one) => one.id === id);
  if (field === undefined) throw new Error(`no field ${id}`);
  if (field.allowed.kind === 'choice') await chooseValue(at, field, value);
  else await at.hand.write(inputOf(at, field), value);
}

function fieldsOf({ panel }: AtPanel): readonly PicturedField[] {
  if (panel.widget === 'chart') return (panel.picture as ChartPicture).fields;
  return (panel.picture as TimedReadPicture).readings;
}

/** The label as it stands on the page, with the unit. */
function nameOf({ words }: AtPanel, { label, allowed }: PicturedField): string {
  return words(label) + (allowed.unit === undefined ? '' : ` (${allowed.unit})`);
}

function inputOf(at: AtPanel, field: PicturedField) {
  const name = nameOf(at, field);
  // A date has no role of its own; it is found by its label.
  if (field.allowed.kind === 'date') return at.dock.getByLabel(beginsWith(name));
  const typed = fieldsOf(at).filter(({ allowed }) => allowed.kind === 'text' || allowed.kind === 'decimal');
  const names = typed.map((one) => nameOf(at, one));
  return nthNamed(at.dock, 'textbox', names, typed.indexOf(field));
}

async function chooseValue(at: AtPanel, field: PicturedField, value: string): Promise<void> {
  const { words, hand, dock } = at;
  const options = field.allowed.options ?? [];
  const index = options.findIndex((one) => one.id === value);
  const alike = fieldsOf(at).filter(
    ({ allowed }) => allowed.kind === 'choice' && isOpen(allowed.options) === isOpen(options),
  );
  const names = alike.map((one) => words(one.label));
  if (!isOpen(options)) {
    // The first entry is the empty one.
    await hand.pick(nthNamed(dock, 'combobox', names, alike.indexOf(field)), index + 1);
    return;
  }
  const group = nthNamed(dock, 'group', names, alike.indexOf(field));
  await hand.choose(nthNamed(group, 'radio', labelsOf(words, options), index));
}

const isOpen = (options: readonly unknown[] = []): boolean => options.length <= MOST_OPEN_OPTIONS;
