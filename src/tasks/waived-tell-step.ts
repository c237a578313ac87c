import { message } from '../simulation/vocabulary/messages.ts';
import type { TalkLine, TalkSpec } from '../simulation/vocabulary/specs.ts';
import type { AnyStep, World } from '../simulation/vocabulary/task.ts';
import { observedList } from '../simulation/vocabulary/widget.ts';
import { arrange, doneStep, judge, solveTalk, step } from './task-helpers.ts';
import { runNumber } from './waived-kit.ts';
import { fieldOf } from './waived-record-step.ts';
import { cardOf, hasNoKit, type WaivedTest } from './waived-test.ts';

/** The patient asks; the provider hears the result as facts. Only the provider says what it means. */
export function tellStep(test: WaivedTest): AnyStep {
  return step({
    id: 'tell',
    widget: 'talk',
    title: message('waived-test.tell'),
    costMs: test.costs.tell,
    panelSeconds: 8,
    spec: (world) => tellSpec(world, test),
    effects: (world, observations) => {
      const said = observedList(observations, 'said');
      const isKept = said.includes('patient/provider-will');
      const isReported = said.includes('provider/report');
      return [
        judge('scope.words', isKept, 'said', { reached: true }),
        judge('poc.tell', isReported, said.includes('provider/diagnosis') ? 'interpreted' : 'not-told'),
        ...(said.includes('provider/later')
          ? []
          : [{ type: 'tell', to: 'provider', facts: [`${fieldOf(cardOf(world, test))}_result`] } as const]),
      ];
    },
    solve: (perceived) => solveTalk(perceived, ['provider-will', 'report']),
    skip: (world) => hasNoKit(world, test) || isRepeated(world, test),
  });
}

/** An invalid first run is repeated before there is anything to tell. */
function isRepeated(world: World, test: WaivedTest): boolean {
  const { analytes } = cardOf(world, test);
  const record = doneStep(world, test.task, 'record');
  const isInvalid = analytes.every((one) =>
    record.some((seen) => seen.field === one && seen.value === 'invalid'),
  );
  return record.length > 0 && isInvalid && runNumber(world, test.task) <= 1;
}

function tellSpec(world: World, test: WaivedTest): TalkSpec {
  const patient = world.person?.first ?? '';
  const condition = message(`waived-test.condition.${fieldOf(cardOf(world, test))}`);
  const line = (id: string, intent: TalkLine['intent'], go?: string): TalkLine => ({
    id,
    intent,
    label: message(`waived-test.say.${id}`, { patient, condition }),
    tags: [],
    ...(go === undefined ? {} : { go }),
  });
  return {
    beats: [
      {
        id: 'patient',
        speaker: message('speaker.patient'),
        line: message('waived-test.patient-asks', { condition }),
        lines: arrange(
          [
            line('provider-will', 'explain', 'provider'),
            line('has-it', 'explain', 'provider'),
            line('hint', 'acknowledge', 'provider'),
          ],
          world.node.arrangement,
        ),
      },
      {
        id: 'provider',
        speaker: message('speaker.provider'),
        line: message('waived-test.provider-asks', { patient }),
        lines: arrange(
          [line('report', 'explain'), line('diagnosis', 'explain'), line('later', 'act')],
          world.node.arrangement,
        ),
      },
    ],
  };
}
