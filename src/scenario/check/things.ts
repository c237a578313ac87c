/** What an unknown name is called in a message, and how grave it is. */
export const TASK = { code: 'E301', thing: 'task', severity: 'error' } as const;
export const ITEM = { code: 'E302', thing: 'item', severity: 'error' } as const;
export const PRODUCT = { code: 'E300', thing: 'product in stock' } as const;
export const STEP = { code: 'E300', thing: 'step of the task' } as const;
