import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Field } from '../controls/field.tsx';
import type { WidgetPanelProps } from '../controls/widget-panel.ts';
import type { Message } from '../simulation/vocabulary/messages.ts';
import { message } from '../simulation/vocabulary/messages.ts';
import { ConfirmBar } from './confirm-bar.tsx';
import { actIfLegal } from './panel-acts.ts';
import type { PicturedField } from './reading-field.ts';

interface PanelFormProps extends Pick<WidgetPanelProps<unknown>, 'legal' | 'act' | 'words'> {
  readonly fields: readonly (PicturedField & { readonly refusal?: Message | null })[];
  /** The verb that writes a value. */
  readonly verb: 'enter' | 'record';
  readonly label: Message;
  readonly children?: ComponentChildren;
}

/** A native form over fields: Enter and the primary button sign it once nothing is missing or refused. */
export function PanelForm(props: PanelFormProps) {
  const { fields, verb, label, legal, act, words } = props;
  const form = useRef<HTMLFormElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const sign = () => {
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (wrong) wrong.focus();
    else if (!actIfLegal(latest.current, { verb: 'confirm' })) focusFirstEmpty(form.current);
  };
  const enter = (target: string, value: string) => {
    if (value === '') actIfLegal({ legal, act }, { verb: 'clear', target });
    else act({ verb, target, value });
  };
  const missing = fields.filter((one) => one.isRequired && one.value === '');
  const hint = message('reading.missing', {
    count: missing.length,
    first: missing[0]?.label ?? '',
    rest: missing.length - 1,
  });
  return (
    <form
      class="panel-form"
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        // The last field is entered by the same key press; signing waits until it has arrived.
        clearTimeout(timer.current);
        timer.current = setTimeout(sign, 0);
      }}
    >
      <div class="fields">
        {fields.map((field) => (
          <Field
            key={field.id}
            label={words(field.label)}
            allowed={field.allowed}
            value={field.value}
            isRequired={field.isRequired}
            refusal={field.refusal ? words(field.refusal) : undefined}
            words={words}
            onEnter={(value) => enter(field.id, value)}
          />
        ))}
      </div>
      {props.children}
      <ConfirmBar legal={legal} act={act} words={words} label={label} hint={hint} isSubmit />
    </form>
  );
}

function focusFirstEmpty(form: HTMLFormElement | null): void {
  const required = [...(form?.querySelectorAll<HTMLInputElement>('[aria-required="true"]') ?? [])];
  required.find((one) => one.value === '')?.focus();
}
