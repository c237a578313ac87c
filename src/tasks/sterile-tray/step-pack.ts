import type { Effect } from '../../simulation/vocabulary/effects.ts';
import { type Message, message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep, Perceived, World } from '../../simulation/vocabulary/task.ts';
import { type Action, observedList } from '../../simulation/vocabulary/widget.ts';
import { ownStep, readDetails, readNext, shelfItems } from '../day-work.ts';
import { judge, plain, solvePick, step } from '../task-helpers.ts';
import { type PackFault, shelfOf, trayOf, type WrappedPack } from './card.ts';

/** Which pack: contents, strip, date and wrap are read before it is carried anywhere. */
export const choosePack: AnyStep = step({
  id: 'pack',
  widget: 'pick',
  title: message('sterile-tray.pack.step'),
  costMs: 16_000,
  panelSeconds: 8,
  spec: (world) => ({
    prompt: message('sterile-tray.pack.prompt', {
      tray: trayOf(world),
      title: message(`sterile-tray.tray.${trayOf(world)}`),
    }),
    shelf: shelfOf(world).map((one) => ({
      id: one.id,
      label: message('sterile-tray.pack.option', { number: plain(one.number) }),
      details: detailsOf(one),
    })),
  }),
  effects: (world, observations) => {
    const taken = chosenOf(world, observedList(observations, 'taken'));
    return [
      judgePack(taken?.fault ?? 'other'),
      { type: 'note', fact: 'pack.opened', details: { number: taken?.number ?? 0 } },
    ];
  },
  solve: solvePack,
});

function detailsOf({ tray, fault, useBy }: WrappedPack): readonly Message[] {
  const strip = fault === 'unchanged' ? 'unchanged' : 'changed';
  const wrap = fault === 'damp' || fault === 'torn' ? fault : 'whole';
  return [
    message('sterile-tray.detail.contents', { tray, title: message(`sterile-tray.tray.${tray}`) }),
    message('sterile-tray.detail.strip', { strip }),
    message('sterile-tray.detail.use-by', { useBy }),
    message('sterile-tray.detail.wrap', { wrap }),
  ];
}

function judgePack(fault: PackFault): Effect {
  const errors: Readonly<Record<PackFault, string>> = {
    '': '',
    unchanged: 'indicator-failed',
    damp: 'not-sterile',
    torn: 'not-sterile',
    expired: 'expired',
    other: 'wrong-tray',
  };
  return judge('tray.pack', fault === '', errors[fault]);
}

function chosenOf(world: World, taken: readonly string[]): WrappedPack | undefined {
  return shelfOf(world).find((one) => taken.includes(one.id));
}

/** The pack that this instance opened. */
export function openedPack(world: World): WrappedPack | undefined {
  return chosenOf(world, observedList(ownStep(world, 'pack'), 'taken'));
}

/** Reads every pack, then takes the one for this procedure with nothing wrong. */
function solvePack(perceived: Perceived): Action {
  const unread = readNext(perceived);
  if (unread !== undefined) return unread;
  const wanted = String(perceived.text[0]?.params?.tray ?? '');
  const fit = shelfItems(perceived).filter((item) =>
    readDetails(perceived.text, item).every(({ params = {} }) => {
      if (params.tray !== undefined) return params.tray === wanted;
      if (params.useBy !== undefined) return String(params.useBy) >= perceived.date;
      return params.strip === 'changed' || params.wrap === 'whole';
    }),
  );
  const isHeld = perceived.text.some((line) => line.id === 'pick.held');
  return isHeld ? { verb: 'confirm' } : solvePick(perceived, fit);
}
