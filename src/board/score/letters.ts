import type { Score } from '../../scoring/score.ts';
import type { VisitView } from '../../simulation/view/day-view.ts';
import type { Fact } from '../../simulation/vocabulary/facts.ts';
import { type Message, message } from '../../simulation/vocabulary/messages.ts';

type Finding = Score['findings'][number];

export interface Letter {
  readonly key: string;
  readonly message: Message;
}

/** Items whose error is heard of again next week, and by which letter. */
const LETTERS: readonly (readonly [item: RegExp, letter: string])[] = [
  [/^id\.wrong_chart/, 'wrongChart'],
  [/^greet\.mask/, 'unmasked'],
  [/^vs\.bp_(cuff|posture|rest)/, 'pressure'],
  [/^poc\.(window|control)/, 'testWindow'],
  [/^draw\.(label|unlabelled)/, 'unlabelled'],
  [/^prep\.(expired|fefo|cold)/, 'expired'],
  [/^(imm\.contra|screen\.)/, 'contraindication'],
  [/^room\.(wet|clean)/, 'wetRoom'],
  [/^phone\.verify|^call\.verify/, 'caller'],
  [/^phone\.red|^call\.red/, 'redFlag'],
  [/^teach\.(back|sayback)/, 'teachBack'],
  [/^(charge|claim|ins)\./, 'denial'],
  [/^chart\.(open|sign|late)/, 'chartOpen'],
];

/** Letters of next week: what followed from errors that stood, and thanks for what went well. One of a kind. */
export function lettersOf(
  findings: readonly Finding[],
  facts: readonly Fact[],
  visits: readonly VisitView[],
): readonly Letter[] {
  const letters = [...troubles(findings, visits), ...endings(facts, visits), ...thanks(findings, visits)];
  return letters.filter((one, index) => letters.findIndex((other) => other.key === one.key) === index);
}

function troubles(findings: readonly Finding[], visits: readonly VisitView[]): readonly Letter[] {
  const stood = findings.filter((one) => one.outcome === 0 && one.how !== 'omitted');
  return LETTERS.flatMap(([item, letter]) => {
    const found = stood.find((one) => item.test(one.item));
    return found === undefined
      ? []
      : [{ key: letter, message: message(`letter.${letter}`, { patient: nameIn(visits, found.visit) }) }];
  });
}

function endings(facts: readonly Fact[], visits: readonly VisitView[]): readonly Letter[] {
  return facts.flatMap((fact) => {
    if (fact.type !== 'patience.ranOut') return [];
    const patient = nameIn(visits, fact.visit ?? null);
    return [{ key: `left ${patient}`, message: message('letter.leftUnseen', { patient }) }];
  });
}

function thanks(findings: readonly Finding[], visits: readonly VisitView[]): readonly Letter[] {
  const caught = findings.find((one) => one.how === 'goodCatch' || one.how === 'recovered');
  const kept = findings.find((one) => one.item === 'promise.kept' && one.outcome === 1);
  return [
    ...(caught === undefined
      ? []
      : [{ key: 'caught', message: message('letter.caught', { title: caught.title }) }]),
    ...(kept === undefined
      ? []
      : [{ key: 'kept', message: message('letter.kept', { patient: nameIn(visits, kept.visit) }) }]),
  ];
}

function nameIn(visits: readonly VisitView[], id: string | null): string {
  const found = visits.find((one) => one.id === id);
  return found === undefined ? '' : `${found.person.first} ${found.person.last}`;
}
