import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { AffordanceValue } from '../simulation/vocabulary/widget.ts';
import type { Words } from '../text/words.ts';
import { Button } from './button.tsx';
import { Choice } from './choice.tsx';
import { typedValue, valueProblem } from './field-value.ts';

/** What is typed is handed on after this pause at the latest, so that a reload loses little. */
const DRAFT_MS = 5_000;
/** Up to here a choice is shown open, above it as a list that unfolds. */
const MOST_OPEN_OPTIONS = 5;

export interface FieldProps {
  readonly label: string;
  readonly allowed: AffordanceValue;
  /** What is entered now; `''` for nothing. */
  readonly value: string;
  readonly isRequired: boolean;
  /** What the record says to a number outside its bounds. */
  readonly refusal?: string | undefined;
  readonly words: Words;
  /** An allowed value was given; `''` when the field was emptied or holds what is not allowed. */
  readonly onEnter: (value: string) => void;
}

/** A labelled field of the right kind: number with unit, date, text, or choice. Says what is wrong beside itself. */
export function Field(props: FieldProps) {
  return props.allowed.kind === 'choice' ? <ChoiceField {...props} /> : <TypedField {...props} />;
}

function TypedField({ label, allowed, value, isRequired, refusal, words, onEnter }: FieldProps) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  const [problem, setProblem] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  // A refused value stays on screen although nothing is entered any more; nothing is changed under the typing hand.
  useEffect(() => {
    if (document.activeElement?.id !== id && (value !== '' || problem === '')) setTyped(value);
  }, [value]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const enter = (raw: string, mayComplain: boolean) => {
    clearTimeout(timer.current);
    const next = typedValue(allowed.kind, raw);
    const wrong = valueProblem(allowed, next, words, refusal);
    if (wrong !== '' && !mayComplain) return;
    setProblem(wrong);
    const entered = wrong === '' ? next : '';
    if (wrong === '') setTyped(next);
    if (entered !== value) onEnter(entered);
  };
  const onInput = (raw: string) => {
    setTyped(raw);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => enter(raw, false), DRAFT_MS);
  };
  const inputProps = {
    id,
    value: typed,
    'aria-required': isRequired,
    'aria-invalid': problem !== '',
    ...(problem === '' ? {} : { 'aria-describedby': `${id}-problem` }),
    autocomplete: 'off',
    onInput: (event: { readonly currentTarget: { readonly value: string } }) =>
      onInput(event.currentTarget.value),
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      enter(event.currentTarget.value, true),
  } as const;
  // A date changes with each digit of its year; it is handed on when it is left, or by Enter.
  const dateProps = {
    onChange: () => {},
    onBlur: () => enter(typed, true),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter') enter(typed, true);
    },
  };
  return (
    <div class={`field field-${allowed.kind}${problem === '' ? '' : ' field-wrong'}`}>
      <label for={id}>
        {label}
        {allowed.unit !== undefined && <span class="field-unit"> ({allowed.unit})</span>}
        {!isRequired && <span class="field-optional"> {words('field.optional')}</span>}
      </label>
      {allowed.kind === 'text' && <textarea {...inputProps} rows={2} maxLength={2_000} />}
      {allowed.kind === 'date' && <input {...inputProps} {...dateProps} type="date" />}
      {allowed.kind === 'decimal' && <input {...inputProps} type="text" inputMode="decimal" />}
      {problem !== '' && (
        <p class="field-problem" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

function ChoiceField({ label, allowed, value, isRequired, words, onEnter }: FieldProps) {
  const id = useId();
  const options = (allowed.options ?? []).map((one) => ({ id: one.id, label: words(one.label) }));
  const optional = isRequired ? '' : words('field.optional');
  if (options.length > MOST_OPEN_OPTIONS) {
    return (
      <div class="field field-choice">
        <label for={id}>
          {label}
          {optional !== '' && <span class="field-optional"> {optional}</span>}
        </label>
        <select
          id={id}
          value={value}
          aria-required={isRequired}
          onChange={(event) => onEnter(event.currentTarget.value)}
        >
          <option value="">{words('field.choose')}</option>
          {options.map((one) => (
            <option key={one.id} value={one.id}>
              {one.label}
            </option>
          ))}
        </select>
      </div>
    );
  }
  const legend = optional === '' ? label : `${label} ${optional}`;
  return (
    <div class="field field-choice">
      <Choice legend={legend} options={options} chosen={value} onChoose={onEnter} />
      {!isRequired && value !== '' && (
        <Button kind="quiet" onPress={() => onEnter('')}>
          {words('field.clear', { label })}
        </Button>
      )}
    </div>
  );
}
