import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import type { TaskDefinition, World } from '../../simulation/vocabulary/task.ts';
import { observedList, observedText } from '../../simulation/vocabulary/widget.ts';
import {
  arrange,
  CONFIRM,
  dialogueEffects,
  dialogueErrors,
  dialogueSpec,
  doneStep,
  judge,
  plain,
  solveDialogue,
  solvePick,
  step,
} from '../task-helpers.ts';
import { isDoneOrCharted, talkOf } from '../visit-facts.ts';
import { dueCents, isShortOfMoney, tileOf } from './amount.ts';

/** What is due, from the plan tile and the kind of visit. */
const reckon = step({
  id: 'amount',
  widget: 'chart',
  title: message('take-payment.amount.step'),
  costMs: 12_000,
  panelSeconds: 5,
  spec: (world) => {
    const tile = tileOf(world);
    return {
      prompt: message('take-payment.amount.prompt'),
      notes: [
        message('take-payment.note.plan', { payer: plain(tile.payer), plan: plain(tile.plan) }),
        message('take-payment.note.copay', {
          copay: tile.copayCents,
          preventive: tile.preventiveCents,
        }),
        message('take-payment.note.visit', { kind: tile.isPreventive ? 'preventive' : 'problem' }),
      ],
      fields: [
        {
          id: 'due',
          label: message('take-payment.amount.due'),
          kind: 'decimal',
          unit: '$',
          min: 0,
          step: 0.01,
        },
      ],
      sign: message('take-payment.amount.sign'),
    };
  },
  effects: (world, observations) => {
    const cents = Math.round(Number(observedText(observations, 'due')) * 100);
    return [judge('pay.amount', cents === dueCents(tileOf(world)), 'wrong-amount')];
  },
  solve: (perceived) => {
    const note = (id: string) => perceived.text.find((line) => line.id === `take-payment.note.${id}`)?.params;
    const isPreventive = note('visit')?.kind === 'preventive';
    const cents = Number(note('copay')?.[isPreventive ? 'preventive' : 'copay'] ?? 0);
    const dollars = `${Math.trunc(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
    const isEntered = perceived.text.some(
      (line) => line.id === 'chart.field' && line.params?.field === 'due' && line.params.value === dollars,
    );
    return isEntered ? CONFIRM : { verb: 'enter', target: 'due', value: dollars };
  },
});

const WAYS = ['quiet', 'aloud', 'plan', 'no-pay-no-visit'] as const;

/** How the money is asked for: quietly, with a way for whoever cannot pay today. Nobody who is ill is sent away for it. */
const ask = step({
  id: 'ask',
  widget: 'pick',
  title: message('take-payment.ask.step'),
  costMs: 12_000,
  panelSeconds: 4,
  spec: (world) => ({
    prompt: message(promptOf(isShortOfMoney(world), dueCents(tileOf(world))), {
      patient: world.person?.first ?? '',
      cents: Math.round(Number(observedText(doneStep(world, 'take-payment', 'amount'), 'due')) * 100),
    }),
    shelf: arrange(WAYS, world.node.arrangement).map((id) => ({
      id,
      label: message(`take-payment.ask.${id}`),
    })),
    most: 2,
  }),
  effects: (world, observations) => {
    const taken = observedList(observations, 'taken');
    const isShort = isShortOfMoney(world);
    const isRefused = taken.includes('no-pay-no-visit');
    const isKept = !isRefused && (!isShort || taken.includes('plan'));
    const isQuiet = taken.includes('quiet') || taken.includes('plan');
    return [
      judge('pay.policy', isKept, isRefused ? 'refused' : 'no-way-offered'),
      judge('pay.privacy', isQuiet && !taken.includes('aloud'), 'overheard', { reached: true }),
      ...ledger(world, isShort ? 'plan' : 'paid'),
      ...(isRefused ? [{ type: 'changePatience', by: -8, because: 'money-first' } as const] : []),
    ];
  },
  solve: (perceived) => {
    const isShort = perceived.text.some((line) => line.id === 'take-payment.ask.prompt-short');
    return solvePick(perceived, isShort ? ['quiet', 'plan'] : ['quiet']);
  },
  skip: isTalkedThrough,
});

/** The same, spoken: the full form, where the day has a conversation for it and something is due. */
const talk = step({
  id: 'talk',
  widget: 'talk',
  title: message('take-payment.ask.step'),
  costMs: 24_000,
  panelSeconds: 14,
  spec: (world) => dialogueSpec(world, talkOf(world)?.id ?? '', {}),
  effects: (world, observations) => {
    const dialogue = talkOf(world)?.id ?? '';
    const errors = dialogueErrors(world, dialogue, observations);
    return [
      ...dialogueEffects(world, dialogue, observations),
      judge('pay.policy', !errors.includes('pay.policy'), 'said'),
      judge('pay.privacy', !errors.includes('pay.privacy'), 'said', { reached: true }),
      ...ledger(world, 'plan'),
    ];
  },
  solve: solveDialogue,
  skip: (world) => !isTalkedThrough(world),
});

function isTalkedThrough(world: World): boolean {
  return world.node.form === 'full' && talkOf(world) !== undefined && dueCents(tileOf(world)) > 0;
}

/** What goes into the ledger: the amount that was reckoned, and how it is paid. */
function ledger(world: World, path: 'paid' | 'plan'): readonly Effect[] {
  const cents = Math.round(Number(observedText(doneStep(world, 'take-payment', 'amount'), 'due')) * 100);
  return [
    { type: 'writeChart', field: 'payment', value: cents, unit: 'cents' },
    { type: 'writeChart', field: 'payment.path', value: path },
  ];
}

function promptOf(isShort: boolean, cents: number): string {
  if (isShort) return 'take-payment.ask.prompt-short';
  return cents === 0 ? 'take-payment.ask.prompt-nothing' : 'take-payment.ask.prompt';
}

/** T12 Payment: the exact amount due, asked for quietly; who cannot pay is seen, and offered a way. */
export const takePaymentTask: TaskDefinition = {
  id: 'take-payment',
  catalogue: 'T12',
  title: message('take-payment.title'),
  station: 'window',
  during: ['atWindow', 'waiting'],
  forms: { full: [reckon, talk, ask], brief: [reckon, ask] },
  preconditions: [
    {
      id: 'coverage-checked',
      item: 'checkin.order',
      errorId: 'coverage-not-checked',
      holds: (world) => isDoneOrCharted(world, 'check-insurance', 'insurance.payer'),
    },
  ],
  items: () => ['pay.amount', 'pay.policy', 'pay.privacy'],
  colleague: (world) => [
    { type: 'writeChart', field: 'payment', value: dueCents(tileOf(world)), unit: 'cents' },
    { type: 'writeChart', field: 'payment.path', value: isShortOfMoney(world) ? 'plan' : 'paid' },
  ],
};
