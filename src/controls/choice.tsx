import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface ChoiceProps {
  readonly legend: ComponentChildren;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  /** The id of the chosen option, `''` when none is. */
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  /** Under each other instead of in a row that wraps. */
  readonly isStacked?: boolean;
  readonly describedBy?: string | undefined;
}

/** One of a few: a fieldset of native radio buttons that look like chips. */
export function Choice({ legend, options, chosen, onChoose, isStacked = false, describedBy }: ChoiceProps) {
  const name = useId();
  return (
    <fieldset class={`choice${isStacked ? ' choice-stacked' : ''}`} aria-describedby={describedBy}>
      <legend>{legend}</legend>
      <div class="choice-options">
        {options.map((option) => (
          <label class="choice-option" key={option.id}>
            <input
              type="radio"
              name={name}
              value={option.id}
              checked={option.id === chosen}
              onChange={() => onChoose(option.id)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
