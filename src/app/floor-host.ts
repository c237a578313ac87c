import type { GameHost } from '../board/host.ts';
import type { Settings } from '../board/settings.ts';
import type { FloorOptions, StaffMember } from '../floor/floor-options.ts';
import type { DayPlan, PersonPlan } from '../simulation/vocabulary/plan.ts';
import { probeRenderer } from './renderer-probe.ts';

export interface FloorHostSetup {
  readonly plan: DayPlan;
  readonly settings: () => Settings;
  /** The Floor cannot be drawn: goes back to the Board and says so in words (`floor.failed`). */
  readonly failed: (error: unknown) => void;
  /** For tests and the bench: draws with this instead of what the machine does best. */
  readonly renderer?: FloorOptions['renderer'];
}

type FloorGame = Pick<GameHost, 'view' | 'words' | 'focus' | 'act' | 'onFacts'>;

/**
 * How the Floor is drawn on this machine; undefined where it cannot be. Phaser and the scene are loaded when it is first wanted.
 * Whatever goes wrong on the way ends at the Board.
 */
export function floorHost(
  setup: FloorHostSetup,
): ((game: FloorGame, element: HTMLElement) => () => void) | undefined {
  const renderer = setup.renderer ?? probeRenderer();
  if (renderer === null) return undefined;
  return (game, element) => {
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
      setup.failed(error);
    };
    import('../floor/mount.ts')
      .then(({ mountFloor }) => {
        if (!isGone) unmount = mountFloor(element, optionsFor(setup, game, renderer, failed));
      })
      .catch(failed);
    return leave;
  };
}

function optionsFor(
  { plan, settings }: FloorHostSetup,
  game: FloorGame,
  renderer: FloorOptions['renderer'],
  failed: (error: unknown) => void,
): FloorOptions {
  const { contrast, motion } = settings();
  return {
    view: game.view,
    onFacts: game.onFacts,
    act: game.act,
    words: game.words,
    focus: game.focus,
    layout: plan.packs['clinic-layout'],
    staff: staffOf(plan),
    renderer,
    reducedMotion:
      motion === 'reduced' || (motion === 'system' && prefers('(prefers-reduced-motion: reduce)')),
    highContrast: contrast === 'high' || (contrast === 'system' && prefers('(prefers-contrast: more)')),
    failed,
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
