const STEEL = 'var(--line)';
const CLOTH = 'var(--teal-pale)';
const GAUZE = 'var(--paper)';
const POUCH = 'var(--blue-pale)';

/** Outline and fill by a part of the thing's id, on a field of 40 by 40; the first that fits is drawn. */
export const THINGS: readonly (readonly [string, readonly [path: string, fill: string]])[] = [
  ['pouch', ['M6 8h28v24H6zM6 13h28M14 18l10 10M24 18L14 28', POUCH]],
  ['spore', ['M16 6h8v5h-8zM17 11h6v20a3 3 0 0 1-6 0zM17 22h6', 'var(--amber-pale)']],
  ['indicator', ['M14 4h12v32H14zM17 8h6v7h-6zM17 19h6M17 23h6', 'var(--amber-pale)']],
  ['strip', ['M14 4h12v32H14zM17 8h6v7h-6zM17 19h6M17 23h6', 'var(--amber-pale)']],
  ['basin', ['M4 14h32l-5 14a4 4 0 0 1-4 3H13a4 4 0 0 1-4-3zM9 19h22', STEEL]],
  ['bowl', ['M5 16h30c0 9-6 15-15 15S5 25 5 16zM9 20h22', STEEL]],
  [
    'solution',
    [
      'M15 3h10v5h-10zM13 12l2-4h10l2 4v23a2 2 0 0 1-2 2H15a2 2 0 0 1-2-2zM16 18h8v10h-8z',
      'var(--amber-pale)',
    ],
  ],
  ['saline', ['M15 3h10v5h-10zM13 12l2-4h10l2 4v23a2 2 0 0 1-2 2H15a2 2 0 0 1-2-2zM16 18h8v10h-8z', POUCH]],
  [
    'scissors',
    [
      'M12 4l9 19M28 4l-9 19M14 29a5 5 0 1 1-6 5 5 5 0 0 1 6-5zM26 29a5 5 0 1 0 6 5 5 5 0 0 0-6-5zM14 29l7-8M26 29l-7-8',
      STEEL,
    ],
  ],
  [
    'needle-holder',
    ['M17 3h6l1 13-4 3-4-3zM16 17l-4 12M24 17l4 12M12 29a4 4 0 1 0 1 7M28 29a4 4 0 1 1-1 7', STEEL],
  ],
  [
    'hemostat',
    ['M17 3h6l1 13-4 3-4-3zM16 17l-4 12M24 17l4 12M12 29a4 4 0 1 0 1 7M28 29a4 4 0 1 1-1 7', STEEL],
  ],
  ['forceps', ['M18 4l-5 26 5 7h4l5-7-5-26zM20 8v24', STEEL]],
  ['punch', ['M15 4h10v18H15zM17 22h6v9h-6zM18 31h4v4h-4z', 'var(--green)']],
  ['blade', ['M8 10h24l-4 20H12zM14 16h12', STEEL]],
  ['suture', ['M6 8h28v24H6zM12 24c4-9 12-9 16 0M28 24l2-4M28 24l-4-1', POUCH]],
  ['gauze', ['M7 9h26v22H7zM7 16h26M7 24h26M15 9v22M25 9v22', GAUZE]],
  ['dressing', ['M5 12h30v16H5zM13 12v16M27 12v16', GAUZE]],
  ['drape', ['M5 8h30v24H5zM20 26a6 6 0 1 0 0-12 6 6 0 0 0 0 12z', CLOTH]],
  ['glove', ['M11 36V20L7 12l3-2 5 7V6h4v10h2V4h4v12h2V7h4v20l-3 9z', GAUZE]],
  ['probe', ['M20 3v29M20 32a3 3 0 1 1 0 .1z', STEEL]],
  ['curette', ['M20 12v25M20 3a4 5 0 1 1 0 9 4 5 0 0 1 0-9z', STEEL]],
  ['vial', ['M15 4h10v6h-10zM13 12h14v22a2 2 0 0 1-2 2H15a2 2 0 0 1-2-2zM13 19h14v9H13', 'var(--blue-pale)']],
  ['jar', ['M10 6h20v6H10zM11 12h18v21a3 3 0 0 1-3 3H14a3 3 0 0 1-3-3zM11 19h18v10H11', 'var(--paper)']],
  ['bag', ['M10 8h20l3 28H7zM14 8c0-6 12-6 12 0', 'var(--amber-pale)']],
  ['tape', ['M20 6a14 14 0 1 0 0 28 14 14 0 0 0 0-28zM20 14a6 6 0 1 1 0 12 6 6 0 0 1 0-12z', 'var(--paper)']],
  ['cup', ['M10 8h20l-2 26H12zM8 5h24v4H8z', GAUZE]],
];
