import type { ActionView } from '../simulation/view/day-view.ts';
import { ActionButton } from './action-button.tsx';
import { UpdateAction } from './update-action.tsx';

/** A list of actions; nothing where there are none. */
export function Actions({ actions }: { readonly actions: readonly ActionView[] }) {
  if (actions.length === 0) return null;
  return (
    <ul class="actions">
      {actions.map((action) => (
        <li key={action.id}>
          {action.command.type === 'visit.update' ? (
            <UpdateAction action={action} />
          ) : (
            <ActionButton action={action} />
          )}
        </li>
      ))}
    </ul>
  );
}
