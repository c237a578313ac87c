import type { JsonMap } from '../../simulation/vocabulary/json.ts';
import { isMap, mapsAt, textOr, textsAt } from '../reading.ts';
import type { Reporter } from './report.ts';
import { countWords, readingGrade } from './words.ts';

/** Tags that name a mistake: a line that carries one is never the best line of its beat. */
export const POOR_TAGS: ReadonlySet<string> = new Set(
  `closed jargon false_promise privacy_breach advice lie leading dismiss blame argue premature_limit policy_only
  interpret paraphrase family_interprets talk_over rush delay shame false_reassurance unverified hold_first parked
  no_next authorise refuse assume`.split(/\s+/),
);

const MOST_WORDS = 30;
const HIGHEST_GRADE = 7;

/** The rules for conversations: short lines, plain words, a way through, and no reward for picking the longest. */
export function checkProse(file: JsonMap, reporter: Reporter): void {
  const beats = mapsAt(file, 'beats');
  for (const [index, beat] of beats.entries()) checkBeat(beat, index, reporter);
  checkWays(beats, reporter);
  checkLongest(beats, reporter);
  checkGrade(beats, reporter);
}

function checkBeat(beat: JsonMap, index: number, { source }: Reporter): void {
  const lines = mapsAt(beat, 'choose');
  const at = ['beats', index];
  if (lines.length < 2 || lines.length > 4) {
    source.report('L002', source.offsetOf(at), `${lines.length} lines to choose from`, 'offer 2 to 4');
  }
  const spoken = [
    ...lines.map((line, place) => ({ text: textOr(line, 'line', ''), at: [...at, 'choose', place, 'line'] })),
    { text: isMap(beat.npc) ? textOr(beat.npc, 'line', '') : '', at: [...at, 'npc', 'line'] },
  ];
  for (const one of spoken) {
    const words = countWords(one.text);
    if (words <= MOST_WORDS) continue;
    source.report(
      'L001',
      source.offsetOf(one.at),
      `${words} words in one line (limit ${MOST_WORDS})`,
      'cut it',
    );
  }
  if (!lines.some(isClean)) {
    source.report('L006', source.offsetOf(at), 'every line of this beat is a mistake', 'add a right one');
  }
}

/** A line is clean when it carries no error and no tag that names a mistake. */
function isClean(line: JsonMap): boolean {
  return line.error === undefined && !textsAt(line, 'tags').some((tag) => POOR_TAGS.has(tag));
}

function checkWays(beats: readonly JsonMap[], { source }: Reporter): void {
  const ids = beats.map((beat) => textOr(beat, 'id', ''));
  const reached = new Set<string>();
  const open = ids.slice(0, 1);
  let hasEnd = false;
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    const index = ids.indexOf(id);
    for (const [place, line] of mapsAt(beats[index], 'choose').entries()) {
      const go = textOr(line, 'go', 'end');
      if (go === 'end') hasEnd = true;
      else if (ids.includes(go)) open.push(go);
      else {
        const offset = source.offsetOf(['beats', index, 'choose', place, 'go']);
        source.report('E300', offset, `no beat ${go}`, `use one of: ${ids.join(', ')}, end`);
      }
    }
  }
  if (!hasEnd)
    source.report('L005', source.offsetOf(['beats']), 'no line leads to the end', 'give one go: end');
  for (const [index, id] of ids.entries()) {
    if (reached.has(id)) continue;
    source.report(
      'L004',
      source.offsetOf(['beats', index]),
      `no line leads to beat ${id}`,
      'lead to it or delete it',
    );
  }
}

/** In at most half of the beats with something to get wrong may the longest line be a right one. */
function checkLongest(beats: readonly JsonMap[], { source }: Reporter): void {
  const judged = beats.filter((beat) => mapsAt(beat, 'choose').some((line) => !isClean(line)));
  const won = judged.filter((beat) => {
    const lines = mapsAt(beat, 'choose');
    const longest = Math.max(...lines.map((line) => textOr(line, 'line', '').length));
    return lines.filter((line) => textOr(line, 'line', '').length === longest).every(isClean);
  });
  if (won.length <= Math.floor(judged.length / 2)) return;
  const message = `best line is longest in ${won.length} of ${judged.length} beats (limit 50 %)`;
  source.report(
    'L012',
    source.offsetOf(['beats']),
    message,
    'shorten the best or lengthen the others',
    'warning',
  );
}

function checkGrade(beats: readonly JsonMap[], { source }: Reporter): void {
  const lines = beats.flatMap((beat) => mapsAt(beat, 'choose').filter(isClean));
  const grade = readingGrade(lines.map((line) => textOr(line, 'line', '')).join(' . '));
  if (grade <= HIGHEST_GRADE) return;
  const message = `reads at grade ${Math.round(grade)} (limit ${HIGHEST_GRADE})`;
  source.report('L003', source.offsetOf(['beats']), message, 'shorter words and sentences', 'warning');
}
