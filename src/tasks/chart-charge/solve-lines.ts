import { numberAt } from '../../simulation/vocabulary/json.ts';
import type { Perceived } from '../../simulation/vocabulary/task.ts';
import type { Action } from '../../simulation/vocabulary/widget.ts';
import { pack, plainText } from '../task-helpers.ts';
import { GIVING, givingLines, lineText, needsDistinct, needsWaivedMarker } from './lines.ts';
import { NONE } from './slots.ts';
import { enterNext } from './steps-sections.ts';

/** Writes the lines from what the notes say was done and from the charge master, then decides whether the claim may go. */
export function solveLines(perceived: Perceived): Action {
  const fields = perceived.text
    .filter((line) => line.id === 'chart.field' && line.params?.field !== 'claim')
    .map((line) => String(line.params?.field ?? ''));
  const isUnsigned = perceived.text.some((line) => line.id === 'chart-charge.note.unsigned');
  return enterNext(perceived, [
    ...fields.map((field): [string, string] => [field, wantedLine(perceived, field)]),
    ['claim', isUnsigned ? 'hold' : 'send'],
  ]);
}

function wantedLine(perceived: Perceived, field: string): string {
  const choices = perceived.text
    .filter((line) => line.id === 'chart.option' && line.params?.field === field)
    .map((line) => String(line.params?.option ?? ''));
  const isProviders = /^(OV|PV)-/.test(field) && !isNoted(perceived, field);
  const wanted = isProviders ? visitLine(perceived) : doneLine(perceived, field, choices);
  return choices.includes(wanted) ? wanted : NONE;
}

/** Whether the chart says that a line was done: a staff visit is nobody's level to choose. */
function isNoted({ text }: Perceived, code: string): boolean {
  return text.some((line) => line.id === 'chart-charge.note.done' && line.params?.code === code);
}

/** The provider's level, new or established by the years since this group last saw the patient. */
function visitLine(perceived: Perceived): string {
  const note = (id: string) => perceived.text.find((line) => line.id === `chart-charge.note.${id}`)?.params;
  const chosen = note('chosen');
  if (chosen !== undefined) return plainText(chosen.code);
  const years = numberAt(pack(perceived, 'payer-basic'), 'newOrEstablished.years');
  const seen = String(note('seen')?.seen ?? '');
  const ago = /^(\d+)y_ago/.exec(seen)?.[1];
  const isNew = seen === 'never' || (ago !== undefined && Number(ago) > years);
  return `OV-${isNew ? 'N' : 'E'}${String(note('level')?.level ?? '')}`;
}

function doneLine(perceived: Perceived, code: string, choices: readonly string[]): string {
  const done = perceived.text
    .filter((line) => line.id === 'chart-charge.note.done')
    .map((line) => String(line.params?.code ?? ''));
  if ((GIVING as readonly string[]).includes(code)) {
    const by = perceived.text.find((line) => line.id === 'chart-charge.note.counselling')?.params?.by;
    const products = done.filter((one) => one.startsWith('VX-'));
    const line = givingLines(perceived, products, by === 'ma' ? 'ma' : 'provider').find(
      (one) => one.code === code,
    );
    return line === undefined ? NONE : lineText(line);
  }
  if (!done.includes(code)) return NONE;
  const note = perceived.text.find(
    (line) => line.id === 'chart-charge.note.done' && line.params?.code === code,
  );
  const side = String(note?.params?.side ?? '');
  const markers = [
    ...(needsWaivedMarker(perceived, code) ? ['QW'] : []),
    ...(needsDistinct(perceived, code) ? ['DIST'] : []),
    ...(side === '' ? [] : [side]),
  ];
  const line = lineText({ code, markers, units: 1 });
  const reasons = perceived.text
    .filter((one) => one.id === 'chart-charge.note.diagnosis')
    .map((one) => plainText(one.params?.dx));
  const pointed = reasons.map((dx) => `${line} > ${dx}`).find((one) => choices.includes(one));
  return pointed ?? line;
}
