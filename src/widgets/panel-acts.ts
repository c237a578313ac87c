import type { KeyActions } from '../controls/panel-keys.ts';
import type { WidgetPanelProps } from '../controls/widget-panel.ts';
import type { Action, Affordance } from '../simulation/vocabulary/widget.ts';
import { isLegal } from '../simulation/vocabulary/widget.ts';

type Acting = Pick<WidgetPanelProps<unknown>, 'legal' | 'act'>;

/** Does what is legal and leaves the rest: a key that means nothing now is no error. */
export function actIfLegal({ legal, act }: Acting, action: Action): boolean {
  const isAllowed = isLegal(legal, action);
  if (isAllowed) act(action);
  return isAllowed;
}

/** Whether something of this verb (and target) is on offer. */
export function isOffered(legal: readonly Affordance[], verb: string, target?: string): boolean {
  return legal.some((one) => one.verb === verb && (target === undefined || one.target === target));
}

/** The label of what is on offer; undefined when it is not. */
export function offerOf(legal: readonly Affordance[], verb: string, target?: string): Affordance | undefined {
  return legal.find((one) => one.verb === verb && one.target === target);
}

/** The key that signs a form from within any of its fields. */
export const signKey: KeyActions = {
  'Ctrl+Enter': (focused) => {
    const form = focused?.closest('.panel')?.querySelector('form');
    // Leaving the field hands on what was typed.
    focused?.blur();
    focused?.focus();
    form?.requestSubmit();
  },
};

/** The key that confirms in every panel without a form. */
export function confirmKey(acting: Acting): KeyActions {
  return { 'Ctrl+Enter': () => actIfLegal(acting, { verb: 'confirm' }) };
}
