import { message } from '../../simulation/vocabulary/messages.ts';
import type { AnyStep, Perceived, World } from '../../simulation/vocabulary/task.ts';
import { type Action, observedList, observedText } from '../../simulation/vocabulary/widget.ts';
import { comparedValue, solveDecision } from '../day-work.ts';
import { rowsAt, textOr } from '../pack-rows.ts';
import { dealt } from '../procedure-cards.ts';
import { FIELD } from '../sterile-field.ts';
import { judge, pack, plain, solvePick, step } from '../task-helpers.ts';
import { isMarkedWrong, otherSide, siteOf } from './facts.ts';

/** The points of the pack, and what people say instead of them. */
const EMPTY_WORDS = ['we-know', 'ready-everyone'] as const;

function pointsOf(from: World | Perceived): readonly string[] {
  return rowsAt(pack(from, 'procedure-trays'), 'timeOut').map((row) => textOr(row, 'id', ''));
}

/** What is said aloud before the first cut. */
export const sayTimeOut: AnyStep = step({
  id: 'words',
  widget: 'pick',
  title: message('assist.words.step'),
  costMs: 20_000,
  panelSeconds: 12,
  spec: (world) => ({
    prompt: message('assist.words.prompt'),
    shelf: dealt(world, [...pointsOf(world), ...EMPTY_WORDS]).map((id) => ({
      id,
      label: message(`assist.point.${id}`),
    })),
    most: pointsOf(world).length,
    least: 1,
  }),
  effects: (world, observations) => {
    const taken = observedList(observations, 'taken');
    const isWhole = pointsOf(world).every((one) => taken.includes(one));
    return [judge('assist.words', isWhole, 'incomplete')];
  },
  solve: (perceived) => solvePick(perceived, pointsOf(perceived)),
});

const FIELDS = ['patient', 'procedure', 'site'] as const;

/** Order, consent and the mark on the skin, side by side: go on, or stop? */
export const timeOut: AnyStep = step({
  id: 'timeout',
  widget: 'compare',
  title: message('assist.timeout.step'),
  costMs: 16_000,
  panelSeconds: 8,
  spec: (world) => ({
    prompt: message('assist.timeout.prompt'),
    documents: (['order', 'consent', 'mark'] as const).map((id) => ({
      id,
      title: message(`assist.document.${id}`),
      fields: FIELDS.filter((one) => id !== 'mark' || one !== 'procedure').map((field) => ({
        id: field,
        label: message(`assist.field.${field}`),
        value: shownAs(world, id, field),
      })),
    })),
    decision: {
      label: message('assist.timeout.decision'),
      options: dealt(world, ['go', 'stop', 'skip']).map((id) => ({
        id,
        label: message(`assist.timeout.${id}`),
      })),
    },
  }),
  effects: (world, observations) => {
    const decision = observedText(observations, 'decision');
    const right = isMarkedWrong(world) ? 'stop' : 'go';
    const error = decision === 'skip' ? 'skipped' : decision === 'go' ? 'mismatch-passed' : 'needless-stop';
    const isUsed = world.things.some((one) => one.item === FIELD && one.details.isSoiled === true);
    return [
      judge('assist.timeout', decision === right, error, { reached: error !== 'needless-stop' }),
      { type: 'note', fact: 'timeout.done', details: { decision } },
      // What was not sterile touches the patient now.
      ...(isUsed ? [{ type: 'reach', item: 'tray.field' } as const] : []),
      { type: 'reach', item: 'tray.pack' },
    ];
  },
  solve: solveTimeOut,
});

function shownAs(world: World, document: string, field: (typeof FIELDS)[number]) {
  if (field === 'patient') return plain(`${world.person?.first ?? ''} ${world.person?.last ?? ''}`);
  if (field === 'procedure') return message('assist.punch');
  const site = siteOf(world);
  const shown = document === 'mark' && isMarkedWrong(world) ? otherSide(site) : site;
  return message(`assist.site.${shown}`, { site: shown });
}

function solveTimeOut(perceived: Perceived): Action {
  const site = (document: string) => comparedValue(perceived, document, 'site').params?.site;
  return solveDecision(perceived, site('order') === site('mark') ? 'go' : 'stop');
}
