import { useSignal } from '@preact/signals';
import { Button } from '../../controls/button.tsx';
import { Choice } from '../../controls/choice.tsx';
import { Field } from '../../controls/field.tsx';
import { useApp } from '../context.ts';
import type { DayChoice } from '../host.ts';

/** From the first day to the longest; drills last. */
const SIZES = ['orientation', 'short', 'standard', 'long', 'drill'];

function sizeOf({ level, size }: DayChoice): string {
  return level === 'orientation' ? level : size;
}

function rank(day: DayChoice): number {
  return SIZES.indexOf(sizeOf(day));
}

const HIGHEST_SEED = 999_999;

/** Which day, and which of its forms: the same number is the same day for everyone. */
export function ChooseDay() {
  const app = useApp();
  const { words } = app;
  const days = [...app.days.value].sort((a, b) => rank(a) - rank(b));
  const chosen = useSignal(days[0]?.id ?? '');
  const seed = useSignal('');
  const day = days.find((one) => one.id === chosen.value) ?? days[0];
  if (day === undefined) return <p>{words('choose.loading')}</p>;
  const seedNow = seed.value === '' ? String(day.seeds[0] ?? 1) : seed.value;
  return (
    <form
      class="choose-day"
      onSubmit={(event) => {
        event.preventDefault();
        app.startDay(day.id, Number(seedNow));
      }}
    >
      <Choice
        legend={words('choose.day')}
        options={days.map((one) => ({
          id: one.id,
          label: words('choose.label', { title: one.title, size: words(`size.${sizeOf(one)}`) }),
        }))}
        chosen={day.id}
        onChoose={(id) => {
          chosen.value = id;
          seed.value = '';
        }}
        isStacked
      />
      <p class="choose-brief">{day.prebrief}</p>
      <Field
        key={day.id}
        label={words('choose.seed')}
        allowed={{ kind: 'decimal', min: 1, max: HIGHEST_SEED }}
        value={seedNow}
        isRequired
        words={words}
        onEnter={(value) => {
          seed.value = value;
        }}
      />
      <p class="hint">{words('choose.seedHint', { seeds: day.seeds.join(', ') })}</p>
      <div class="buttons">
        <Button kind="primary" isSubmit>
          {words('choose.start')}
        </Button>
      </div>
    </form>
  );
}
