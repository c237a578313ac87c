import type { Effect } from '../simulation/vocabulary/effects.ts';
import { message } from '../simulation/vocabulary/messages.ts';
import type { AnyStep, World } from '../simulation/vocabulary/task.ts';
import type { Option } from '../simulation/vocabulary/widget.ts';
import { observedList } from '../simulation/vocabulary/widget.ts';
import { arrange, doneStep, judge, solveSequence, step } from './task-helpers.ts';
import type { KitCard } from './waived-kit.ts';
import { lookAlikes, optionLike, personLabel } from './waived-people.ts';
import { cardOf, hasNoKit, patientLabel, type WaivedTest } from './waived-test.ts';

/** Takes the specimen: who are you, every site the card names, and the label, unless a step of its own follows for it. */
export function swabStep(test: WaivedTest, { withLabel = true } = {}): AnyStep {
  return step({
    id: 'swab',
    widget: 'sequence',
    title: message('waived-test.swab'),
    costMs: test.costs.swab,
    panelSeconds: 8,
    touch: 'patient',
    spec: (world) => ({
      prompt: patientLabel(world, 'waived-test.swab-prompt'),
      cards: arrange(swabCards(world, cardOf(world, test), withLabel), world.node.arrangement),
      hot: true,
    }),
    effects: (world, observations) => {
      const order = observedList(observations, 'order');
      const sample = sampleError(order, cardOf(world, test));
      return [
        judgeIdentity(order),
        ...(withLabel ? [judgeLabel(order)] : []),
        judge('poc.swab', sample === '', sample),
        ...cassetteEffects(world, order),
      ];
    },
    solve: (perceived) => {
      const own = optionLike(perceived, 'waived-test.swab-prompt', 'waived-test.card.label');
      const sites = perceived.legal.flatMap((one) => (one.target?.startsWith('site-') ? [one.target] : []));
      return solveSequence(perceived, ['ask-open', own, ...sites]);
    },
    skip: (world) => hasNoKit(world, test),
  });
}

function swabCards(world: World, card: KitCard, withLabel: boolean): readonly Option[] {
  const technique = { turns: card.turns, seconds: card.seconds };
  return [
    { id: 'ask-open', label: message('waived-test.card.ask-open') },
    { id: 'ask-closed', label: message('waived-test.card.ask-closed', { name: world.person?.first ?? '' }) },
    ...(withLabel ? labelCards(world) : []),
    ...sitesOf(card).map((id) => ({ id: `site-${id}`, label: message(`waived-test.site.${id}`, technique) })),
    { id: 'poor', label: message(`waived-test.poor.${card.specimen}`) },
  ];
}

function labelCards(world: World): readonly Option[] {
  const [other] = lookAlikes(world);
  return [
    { id: 'label-own', label: patientLabel(world, 'waived-test.card.label') },
    ...(other === undefined
      ? []
      : [{ id: 'label-other', label: personLabel('waived-test.card.label', other) }]),
    { id: 'label-later', label: message('waived-test.card.label-later') },
  ];
}

function sitesOf(card: KitCard): readonly string[] {
  return card.specimen === 'urine' ? ['cup'] : card.sites;
}

function judgeIdentity(order: readonly string[]): Effect {
  const touched = order.findIndex((one) => one.startsWith('site-') || one === 'poor');
  const before = touched === -1 ? order : order.slice(0, touched);
  if (before.includes('ask-open')) return judge('poc.identity', true, '');
  return judge('poc.identity', false, before.includes('ask-closed') ? 'closed-question' : 'not-asked');
}

function judgeLabel(order: readonly string[]): Effect {
  if (order.includes('label-other')) return judge('poc.label', false, 'wrong-label');
  return judge('poc.label', order.includes('label-own'), 'unlabelled');
}

/** What was wrong with taking the specimen; empty when it was taken as the card says. */
function sampleError(order: readonly string[], card: KitCard): string {
  if (order.includes('poor')) return 'poor-sample';
  return sitesOf(card).every((site) => order.includes(`site-${site}`)) ? '' : 'one-site';
}

/** Whether the last specimen was taken as the card says. */
export function isSampleGood(world: World, test: WaivedTest): boolean {
  const order = observedList(doneStep(world, test.task, 'swab'), 'order');
  return sampleError(order, cardOf(world, test)) === '';
}

function cassetteEffects(world: World, order: readonly string[]): readonly Effect[] {
  const label = order.find((one) => one === 'label-own' || one === 'label-other');
  const who = label === 'label-own' ? world.person : lookAlikes(world)[0];
  const cassette: Effect = { type: 'moveItem', item: 'cassette', to: 'tray' };
  if (label === undefined || who === null || who === undefined) return [cassette];
  return [cassette, { type: 'stickLabel', thing: 'cassette', label: who.id }];
}
