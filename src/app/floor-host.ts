import type { FloorLink, GameHost } from '../board/host.ts';
import type { Settings } from '../board/settings.ts';
import type { FloorOptions, StaffMember } from '../floor/floor-options.ts';
import type { DayPlan, PersonPlan } from '../simulation/vocabulary/plan.ts';
import { probeRenderer } from './renderer-probe.ts';

type FloorGame = Pick<GameHost, 'view' | 'words' | 'focus' | 'onFacts'>;
type Renderer = FloorOptions['renderer'];

/** Draws the Floor of a day into an element; answers how to take it away. */
export type FloorHost = (game: FloorGame, element: HTMLElement, link: FloorLink) => () => void;

/**
 * How the Floor is drawn on this machine; undefined where it cannot be. Phaser and the scene are loaded when it is first wanted.
 * Whatever goes wrong on the way ends at the Board, through `link.failed`.
 * @param renderer instead of what the machine does best, for tests
 */
export function floorHost(
  plan: DayPlan,
  settings: () => Settings,
  renderer: Renderer | null = probeRenderer(),
): FloorHost | undefined {
  if (renderer === null) return undefined;
  return (game, element, link) => {
    let unmount: (() => void) | null = null;
    let isGone = false;
    const leave = (): void => {
      isGone = true;
      const stop = unmount;
      unmount = null;
      stop?.();
    };
    const failed = (error: unknown): void => {
      if (isGone) return;
      leave();
      link.failed(error);
    };
    import('../floor/mount.ts')
      .then(({ mountFloor }) => {
        if (isGone) return;
        const options = { ...optionsFor(plan, settings(), game), renderer, act: link.send, failed };
        unmount = mountFloor(element, options);
      })
      .catch(failed);
    return leave;
  };
}

function optionsFor(plan: DayPlan, { contrast, motion }: Settings, game: FloorGame) {
  return {
    view: game.view,
    onFacts: game.onFacts,
    words: game.words,
    focus: game.focus,
    layout: plan.packs['clinic-layout'],
    staff: staffOf(plan),
    reducedMotion:
      motion === 'reduced' || (motion === 'system' && prefers('(prefers-reduced-motion: reduce)')),
    highContrast: contrast === 'high' || (contrast === 'system' && prefers('(prefers-contrast: more)')),
  };
}

const prefers = (query: string): boolean => matchMedia(query).matches;

/** The faces and uniforms of the staff: the view has only their names. */
export function staffOf({ colleagues, persons, provider }: DayPlan): readonly StaffMember[] {
  const member = (
    id: string,
    person: PersonPlan | undefined,
    uniform: StaffMember['uniform'],
  ): StaffMember[] =>
    person === undefined ? [] : [{ id, look: person.look, ageYears: person.age, uniform }];
  const doctor = Object.values(persons).find((person) => `Dr. ${person.last}` === provider.name);
  return [
    ...member('provider', doctor, 'provider'),
    ...colleagues.flatMap(({ id, place }) =>
      member(id, persons[id], place === 'window' ? 'frontDesk' : 'assistant'),
    ),
  ];
}
