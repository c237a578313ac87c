import { type Message, message } from '../simulation/vocabulary/messages.ts';
import type { SlotCell, SlotsSpec } from '../simulation/vocabulary/slots-spec.ts';
import type { TrayPlace, TraySpec } from '../simulation/vocabulary/tray-spec.ts';
import type { Option } from '../simulation/vocabulary/widget.ts';
import type { WipeSpec } from '../simulation/vocabulary/wipe-spec.ts';

/** Plain words: the gallery is for development and is not translated. */
function t(text: string): Message {
  return message('plain', { text });
}

function option(id: string, text: string): Option {
  return { id, label: t(text) };
}

function cloth(columns: number, rows: number): TrayPlace[] {
  return Array.from({ length: columns * rows }, (_, at) => {
    const column = 1 + (at % columns);
    const row = 1 + Math.floor(at / columns);
    const isEdge = column === 1 || row === 1 || column === columns || row === rows;
    const name = `${'ABCDEF'[column - 1]}${row}`;
    return { ...option(name.toLowerCase(), name), column, row, zone: isEdge ? 'border' : 'sterile' };
  });
}

const DROPS = [
  option('drop', 'Flip it on from the edge'),
  { ...option('lay', 'Lay it down by hand'), breaks: 'touch' },
];

const FIELD: TraySpec = {
  prompt: t('Set up for a punch biopsy.'),
  places: cloth(6, 4),
  flaps: [
    option('left', 'Left flap'),
    { ...option('away', 'Flap away from you'), over: ['near'] },
    option('near', 'Flap toward you'),
    option('right', 'Right flap'),
  ],
  sides: ['near', 'right', 'far', 'left'],
  items: [
    { ...option('forceps', 'Forceps'), details: [t('Strip changed, pouch dry and whole')], ways: DROPS },
    { ...option('punch', 'Punch, 4 mm'), details: [t('Use by March 2027')], ways: DROPS },
    option('bowl', 'Bowl'),
    { ...option('solution', 'Antiseptic'), pouredInto: 'bowl' },
  ],
};

const CHAMBER: TraySpec = {
  prompt: t('Load the chamber.'),
  places: [1, 2, 3, 4].map((column) => ({
    ...option(`slot-${column}`, `Slot ${column}`),
    column,
    row: 1,
    zone: 'plain' as const,
  })),
  items: ['scissors', 'forceps', 'probe'].map((name) => ({
    ...option(`pouch-${name}`, `Pouch with ${name}`),
    ways: [option('left', 'on edge, paper left'), option('flat', 'lying flat')],
  })),
};

const ZONES = [
  'light_switch_handle',
  'counter_keyboard',
  'devices',
  'chair_arms',
  'table_top',
  'stool',
  'bin_lid',
];

const WIPE: WipeSpec = {
  prompt: t('Wipe the room, clean to dirty.'),
  product: t('Surface wipes'),
  contactMs: 120_000,
  passMs: 4_000,
  filmMs: 60_000,
  mostFilmMs: 180_000,
  zones: ZONES.map((id) => ({
    ...option(id, id.replaceAll('_', ' ')),
    ...(id === 'table_top' ? { soil: t('A brown ring has dried on the table.') } : {}),
  })),
  changes: [option('fresh-wipe', 'Take a fresh wipe')],
};

const TIMES = ['09:00', '09:15', '09:30', '09:45', '10:00'];

function column(id: string, cells: string): SlotCell[] {
  return [...cells].map((letter, at) => ({
    id: `${id}-${at}`,
    column: id,
    row: `r${at}`,
    state: letter === 'b' ? 'booked' : letter === 'x' ? 'shut' : 'free',
    ...(letter === 'b' ? { label: t('A. B.') } : {}),
    ...(letter === 'i' ? { notes: [t('Interpreter there')] } : {}),
  }));
}

const SLOTS: SlotsSpec = {
  prompt: t('Find a place for Mr. Osei.'),
  columns: [
    { ...option('tue', 'Tue'), notes: [t('Dr. Shah')] },
    { ...option('wed', 'Wed'), notes: [t('Dr. Shah')] },
    option('thu', 'Thu'),
  ],
  rows: TIMES.map((time, at) => option(`r${at}`, time)),
  rowMinutes: 15,
  cells: [...column('tue', 'fbffx'), ...column('wed', 'iiibf'), ...column('thu', 'xffff')],
  requests: [
    {
      ...option('osei', 'Follow-up, Osei'),
      needs: [t('Needs an interpreter.'), t('Would like Dr. Shah.')],
      minutes: 15,
      lengths: [15, 30, 45],
    },
  ],
};

/** Examples of tray, wipe and slots, made up to show every part of their panels. */
export const TRAY_EXAMPLES = { field: FIELD, chamber: CHAMBER } as const;
export const WIPE_EXAMPLE = WIPE;
export const SLOTS_EXAMPLE = SLOTS;
