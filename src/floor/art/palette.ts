/** The palette of the clinic: every colour that carries a meaning, with one name each. */

export const UI = {
  ink: '#33284A',
  ink2: '#5A5270',
  paper: '#FFFDF8',
  cream: '#FBF3E4',
  line: '#CFC5DC',
  fieldBorder: '#8F84A6',
  blue: '#2F5FBF',
  teal: '#0F7F79',
  green: '#1E8E6B',
  amber: '#C27C00',
  red: '#C62F35',
  redDark: '#7E1519',
  yellow: '#FFC83D',
  hudChip: '#473A63',
  hudMuted: '#D8D0EA',
  allergy: '#FFE9B8',
  urgentCard: '#FFF3F1',
  nowCard: '#EFFAF6',
  redText: '#A01E24',
  tealText: '#0B625D',
  pipEmpty: '#DAD6E4',
  waitBorder: '#7A7494',
  white: '#FFFFFF',
} as const;

/** The interface in high contrast. The world's background is greyed by `highContrastBackdrop`. */
export const UI_HIGH_CONTRAST = {
  ink: '#000000',
  paper: '#FFFFFF',
  blue: '#003E9C',
  teal: '#00544F',
  green: '#005A3C',
  red: '#A80010',
  amber: '#7F4500',
  allergy: '#FFE600',
} as const;

/** Floor (two tones), lower wall and sign plate of a kind of room. */
export interface RoomColours {
  readonly floor: readonly [string, string];
  readonly wainscot: string;
  readonly plate: string;
}

export const ROOM_COLOURS = {
  exam: { floor: ['#E4F3EF', '#D5EBE5'], wainscot: '#5FB3A8', plate: '#2E7F78' },
  peds: { floor: ['#FFF0DD', '#FBE4C8'], wainscot: '#EE9C80', plate: '#B4562F' },
  provider: { floor: ['#F1E0D2', '#E9D3C1'], wainscot: '#E0B676', plate: '#8A6420' },
  corridor: { floor: ['#F3EEE6', '#ECE5DA'], wainscot: '#86B7C6', plate: '#3E6F80' },
  lab: { floor: ['#E3EEF8', '#D5E5F3'], wainscot: '#7FA9D6', plate: '#2F5F99' },
  sterile: { floor: ['#ECE7F5', '#E1DAEE'], wainscot: '#A98AC9', plate: '#6B45A0' },
  waiting: { floor: ['#F7E6C8', '#EBD3AA'], wainscot: '#8DBD7C', plate: '#3F7A36' },
} as const satisfies Record<string, RoomColours>;

export const WALL = { face: '#FFF5E3', cap: '#4A4468', capHighlight: '#6A6490', shadow: '#3B2A6B' } as const;
export const OUTSIDE = {
  grass: '#BFE0B4',
  tuft: '#9CC98F',
  path: '#EADFCB',
  pathLine: '#D6C9B0',
  bush: ['#7DBB78', '#8CC784'],
} as const;
export const WOOD = { light: '#E3B377', mid: '#D9A566', dark: '#B9854B', door: '#E3A857' } as const;
export const METAL = {
  bright: '#F7F9FC',
  pale: '#E6E9EF',
  soft: '#CBD5E1',
  mid: '#8893A8',
  deep: '#5B6C8F',
  dark: '#3B4866',
} as const;

/** Skin tones 1–8, light to dark, evenly spread. The eyes keep 3:1 on every one of them. */
export const SKIN_TONES = [
  '#F9DCC4',
  '#F2C6A0',
  '#E5AC7E',
  '#D3925F',
  '#BB7A4B',
  '#9E6039',
  '#814B2C',
  '#5F3B2C',
] as const;

export const HAIR_COLOURS = {
  black: '#2B2430',
  dark: '#4A3228',
  brown: '#7A4A2B',
  auburn: '#A5502E',
  blond: '#E0B65C',
  grey: '#A9A6B2',
  white: '#ECE8EE',
  teal: '#2F9C95',
  plum: '#7B3F7D',
} as const;

/** Tops of patients and visitors. Teal is kept for staff. */
export const CLOTHES = [
  '#5B9BD5',
  '#E9A23B',
  '#D1495B',
  '#B0579B',
  '#6A7FA8',
  '#E76F51',
  '#6FA88C',
  '#3E7CB1',
  '#7D8AA8',
  '#F4D35E',
  '#3A7CA5',
  '#8E7CC3',
  '#5E8C61',
  '#C8553D',
  '#F2A03D',
] as const;
export const TROUSERS = ['#4B5A78', '#454B66', '#3F4E6B', '#5A5470', '#4B4A5E', '#3F6CA6'] as const;
export const WRAPS = ['#6C63C7', '#B0579B', '#3E7CB1', '#8A5A83', '#4F7F72', '#C8553D'] as const;

export const STAFF = {
  assistantScrubs: '#129093',
  assistantTrousers: '#0F7476',
  colleagueScrubs: '#4C6FB3',
  colleagueTrousers: '#3F5C96',
  nurseScrubs: '#5E4B8B',
  nurseTrousers: '#4C3C74',
  coat: '#FDFDFB',
  frontDesk: '#C8553D',
  shoes: '#F4F4F8',
  lanyard: '#F4A259',
} as const;

/** Patience pips by how many are left. The number carries the meaning, colour only supports it. */
export const PATIENCE_COLOURS = ['#C62F35', '#C62F35', '#C27C00', '#1E8E6B', '#1E8E6B'] as const;

/** Room flags beside the doors: each has its own glyph as well. */
export const FLAG_COLOURS = {
  ready: '#1E8E6B',
  assistant: '#3E63B8',
  provider: '#B86200',
  clean: '#8A5FBF',
  empty: '#B9B3C9',
} as const;
