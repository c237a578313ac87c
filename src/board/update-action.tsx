import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { ActionView } from '../simulation/view/day-view.ts';
import { ActionButton } from './action-button.tsx';
import { useBoard } from './context.ts';

const MINUTES = [5, 10, 15, 20, 30, 45] as const;

/** Telling a waiting patient why and how long: the player chooses the time that is promised. */
export function UpdateAction({ action }: { readonly action: ActionView }) {
  const { words } = useBoard();
  const id = useId();
  const offered = action.command.type === 'visit.update' ? action.command.minutes : MINUTES[1];
  const minutes = useSignal<number>(offered);
  if (action.command.type !== 'visit.update') return <ActionButton action={action} />;
  return (
    <div class="update">
      <ActionButton
        action={{
          ...action,
          title: { id: action.title.id, params: { minutes: minutes.value } },
          command: { ...action.command, minutes: minutes.value },
        }}
      />
      <label for={id} class="visually-hidden">
        {words('update.minutes')}
      </label>
      <select
        id={id}
        value={minutes.value}
        onChange={(event) => {
          minutes.value = Number(event.currentTarget.value);
        }}
      >
        {MINUTES.map((one) => (
          <option key={one} value={one}>
            {words('update.option', { minutes: one })}
          </option>
        ))}
      </select>
    </div>
  );
}
