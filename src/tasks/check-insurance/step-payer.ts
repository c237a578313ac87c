import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { Perceived, World } from '../../simulation/vocabulary/task.ts';
import { observedList, observedText } from '../../simulation/vocabulary/widget.ts';
import { rowsAt, textOr } from '../pack-rows.ts';
import { arrange, doneStep, judge, pack, plain, solvePick, step } from '../task-helpers.ts';
import { cardOf, payerIdOf } from '../visit-facts.ts';
import { coverageOf } from './coverage.ts';
import { isCoverageSettled } from './step-compare.ts';

/** Which payer comes first today? */
export const choosePayer = step({
  id: 'payer',
  widget: 'pick',
  title: message('check-insurance.payer.step'),
  costMs: 12_000,
  panelSeconds: 4,
  spec: (world) => {
    const { reply, other, card } = coverageOf(world);
    return {
      prompt: message('check-insurance.payer.prompt', {
        reply,
        payer: plain(card.payer),
        other: plain(other === '' ? card.payer : other),
      }),
      shelf: arrange(rowsAt(pack(world, 'payer-basic'), 'payers'), world.node.arrangement).map((row) => ({
        id: textOr(row, 'id', ''),
        label: plain(textOr(row, 'name', '')),
      })),
    };
  },
  effects: (world, observations) => {
    const [payer = ''] = observedList(observations, 'taken');
    const { first } = coverageOf(world);
    const compared = doneStep(world, 'check-insurance', 'compare');
    const isSettled =
      payer === first &&
      isCoverageSettled(world, observedText(compared, 'decision'), observedList(compared, 'marked'));
    return [
      judge('ins.primary', payer === first, 'wrong-payer'),
      ...coverageEntries(payer, isSettled ? 'verified' : 'wrong'),
      // What is wrong now comes back as a denial unless somebody notices before the claim goes out.
      ...(isSettled ? [] : [{ type: 'writeChart', field: 'claim', value: 'willDeny' } as const]),
    ];
  },
  solve: (perceived) => solvePick(perceived, [perceivedPayer(perceived)]),
});

/** What the check leaves in the record; payment and charges go by it. */
export function coverageEntries(payer: string, status: 'verified' | 'wrong'): readonly Effect[] {
  return [
    { type: 'writeChart', field: 'insurance.payer', value: payer },
    { type: 'writeChart', field: 'insurance.status', value: status },
  ];
}

/** The payer named in the prompt, or nobody when the plan has ended. */
function perceivedPayer(perceived: Perceived): string {
  const prompt = perceived.text.find((line) => line.id === 'check-insurance.payer.prompt');
  if (prompt?.params?.reply === 'terminated') return 'self_pay';
  const named = prompt?.params?.other;
  const name = typeof named === 'object' ? String(named.params?.text ?? '') : '';
  return payerIdOf(pack(perceived, 'payer-basic'), name);
}

/** The payer a colleague settles on: always the right one. */
export function colleagueCoverage(world: World): readonly Effect[] {
  const first = world.packs['payer-basic'] === undefined ? cardOf(world).payer : coverageOf(world).first;
  return coverageEntries(first, 'verified');
}
