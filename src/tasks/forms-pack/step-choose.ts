import { message } from '../../simulation/vocabulary/messages.ts';
import type { Perceived } from '../../simulation/vocabulary/task.ts';
import { observedList } from '../../simulation/vocabulary/widget.ts';
import { rowsAt, textOr } from '../pack-rows.ts';
import { arrange, judge, pack, solvePick, step } from '../task-helpers.ts';
import { fullName } from '../visit-facts.ts';
import { formsFor, isCore, occasionOf } from './facts.ts';

/** All and only the forms this visit needs: what is on file stands beside the shelf. */
export const chooseForms = step({
  id: 'choose',
  widget: 'pick',
  title: message('forms-pack.choose.step'),
  costMs: 16_000,
  panelSeconds: 6,
  spec: (world) => {
    const forms = rowsAt(pack(world, 'forms'), 'forms').map((row) => textOr(row, 'id', ''));
    const occasion = occasionOf(world);
    return {
      prompt: message(occasion.isNew ? 'forms-pack.choose.prompt-new' : 'forms-pack.choose.prompt', {
        patient: fullName(world.person),
        consent: occasion.consent,
        vaccines: occasion.hasVaccines ? 'due' : 'none',
        records: occasion.hasRecords ? 'elsewhere' : 'none',
      }),
      shelf: arrange(forms, world.node.arrangement).map((id) => ({
        id,
        label: message(`forms-pack.form.${id}`),
      })),
      most: forms.length,
      least: 1,
    };
  },
  effects: (world, observations) => {
    const taken = observedList(observations, 'taken');
    const forms = pack(world, 'forms');
    const wanted = formsFor(forms, occasionOf(world), world.date);
    const missing = wanted.filter((one) => !taken.includes(one));
    const isShort = missing.some((one) => isCore(forms, one));
    const error = isShort ? 'core-missing' : missing.length > 0 ? 'missing' : 'extra';
    const isRight = missing.length === 0 && taken.length === wanted.length;
    return [judge('forms.needed', isRight, error), { type: 'writeChart', field: 'forms', value: taken }];
  },
  solve: (perceived) => {
    const occasion = perceivedOccasion(perceived);
    return solvePick(perceived, formsFor(pack(perceived, 'forms'), occasion, perceived.date));
  },
});

function perceivedOccasion(perceived: Perceived) {
  const prompt = perceived.text.find((line) => line.id.startsWith('forms-pack.choose.prompt'));
  return {
    isNew: prompt?.id === 'forms-pack.choose.prompt-new',
    consent: String(prompt?.params?.consent ?? ''),
    hasVaccines: prompt?.params?.vaccines === 'due',
    hasRecords: prompt?.params?.records === 'elsewhere',
  };
}
