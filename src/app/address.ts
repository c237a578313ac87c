import { PACES, type Pace, VIEWS, type ViewName } from '../board/settings.ts';

/** What the page's address asks for: `?day=short&seed=7&view=board&pace=step`. */
export interface Address {
  readonly day?: string;
  readonly seed?: number;
  readonly view?: ViewName;
  readonly pace?: Pace;
}

/** Reads an address; what it does not understand it leaves out, so that a mistyped link still opens the game. */
export function readAddress(search: string): Address {
  const given = new URLSearchParams(search);
  const day = given.get('day');
  const seed = Number(given.get('seed') ?? Number.NaN);
  const view = VIEWS.find((one) => one === given.get('view'));
  const pace = PACES.find((one) => one === given.get('pace'));
  return {
    ...(day !== null && /^[a-z][a-z0-9-]*$/.test(day) ? { day } : {}),
    ...(Number.isInteger(seed) && seed >= 0 ? { seed } : {}),
    ...(view === undefined ? {} : { view }),
    ...(pace === undefined ? {} : { pace }),
  };
}
