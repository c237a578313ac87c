import type { TraySpec } from '../../simulation/vocabulary/tray-spec.ts';
import type { Observation, Widget } from '../../simulation/vocabulary/widget.ts';
import { isLegal } from '../../simulation/vocabulary/widget.ts';
import { afterAct } from './acts.ts';
import { type TrayState, zoneOf } from './field.ts';
import { legal } from './offers.ts';
import { picture, type TrayPicture } from './pictured.ts';
import { text } from './spoken.ts';

/**
 * W12 Tray: things taken up and put on places, a sterile field opened flap by flap. What was contaminated stays so, and so does
 * the break that did it: it can be announced, the field can be set anew, a single thing taken off and replaced; nothing is
 * unmade. Everything else can be changed until `confirm`.
 */
export const trayWidget: Widget<TraySpec, TrayState, TrayPicture> = {
  id: 'tray',
  init: (spec) => ({
    spec,
    opened: [],
    side: spec.sides?.[0] ?? 'near',
    hand: null,
    lying: [],
    dirty: [],
    breaks: [],
    announced: 0,
    hasSpoken: false,
    resets: 0,
    inspected: [],
    isDone: false,
  }),
  legal,
  reduce(state, action) {
    return isLegal(legal(state), action) ? afterAct(state, action) : state;
  },
  text,
  picture,
  isHot: ({ spec, opened, isDone }) => spec.flaps !== undefined && opened.length > 0 && !isDone,
  isDone: (state) => state.isDone,
  outcome(state): readonly Observation[] {
    const { spec, lying, breaks, dirty } = state;
    const { items, places } = picture(state);
    const inOrder = spec.items.flatMap(({ id }) => lying.filter((one) => one.item === id));
    const kinds = breaks.map(({ kind, item }) => `${kind}:${item}`);
    const onBorder = (place: string) => zoneOf(spec, place) === 'border';
    return [
      { field: 'flaps', value: state.opened },
      { field: 'placed', value: inOrder.map(({ item, place }) => `${item}>${place}`) },
      { field: 'ways', value: inOrder.map(({ item, way }) => `${item}=${way}`) },
      { field: 'breaks', value: kinds },
      { field: 'unannounced', value: kinds.slice(state.announced) },
      { field: 'resets', value: state.resets },
      { field: 'contaminated', value: items.filter((one) => one.isContaminated).map((one) => one.id) },
      { field: 'dirty', value: dirty },
      { field: 'border', value: inOrder.filter((one) => onBorder(one.place)).map((one) => one.item) },
      { field: 'crowded', value: places.filter((one) => one.isCrowded).map((one) => one.id) },
      { field: 'left', value: items.filter((one) => one.place === '').map((one) => one.id) },
      { field: 'inspected', value: state.inspected },
    ];
  },
};
