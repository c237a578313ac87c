/** Icons of the interface: marks, playback, settings. */
import { BLUE, dot, filled, GOLD, INK, RED, stroke, WHITE } from './icon-marks.ts';

const spokes = [
  'M19.2,12 L21.6,12',
  'M17.09,17.09 L18.79,18.79',
  'M12,19.2 L12,21.6',
  'M6.91,17.09 L5.21,18.79',
  'M4.8,12 L2.4,12',
  'M6.91,6.91 L5.21,5.21',
  'M12,4.8 L12,2.4',
  'M17.09,6.91 L18.79,5.21',
];

export const INTERFACE_ICONS = {
  check: stroke('M4.6,12.8 l4.8,4.8 L19.6,7', '#1E8E6B', 3.2),
  cross: stroke('M6,6l12,12M18,6l-12,12', '#C8322F', 3.2),
  close: stroke('M6.4,6.4l11.2,11.2M17.6,6.4l-11.2,11.2', INK, 2.8),
  star: filled('M12,2.6l2.9,6 6.6,.9 -4.8,4.6 1.2,6.5 -5.9-3.2 -5.9,3.2 1.2-6.5 -4.8-4.6 6.6-.9z', GOLD),
  'star-empty': filled(
    'M12,2.6l2.9,6 6.6,.9 -4.8,4.6 1.2,6.5 -5.9-3.2 -5.9,3.2 1.2-6.5 -4.8-4.6 6.6-.9z',
    WHITE,
  ),
  heart: filled('M12,20.4Q2.6,14 2.6,8.6a4.8,4.8 0 0 1 9.4-1.4 4.8,4.8 0 0 1 9.4,1.4Q21.4,14 12,20.4z', RED),
  shield:
    filled('M12,2.6l8.4,3v6q0,6.6-8.4,9.8-8.4-3.2-8.4-9.8v-6z', BLUE) +
    stroke('M8.4,11.6l2.6,2.8 4.8-5', WHITE, 2.2),
  sound:
    filled('M3.6,9.2h4l5-4.4v14.4l-5-4.4h-4z', WHITE) +
    stroke('M16,9q2,3 0,6M18.8,6.6q4,5.4 0,10.8', INK, 1.9),
  'sound-off':
    filled('M3.6,9.2h4l5-4.4v14.4l-5-4.4h-4z', WHITE) +
    stroke('M16.4,9.4l5,5.200M21.4,9.400l-5,5.2', RED, 2.2),
  gear: dot(12, 12, 6.2, WHITE, 2) + dot(12, 12, 2.2, INK) + stroke(spokes.join(' '), INK, 3),
  pause: filled('M6.5,5h3.8v14h-3.8zM13.7,5h3.8v14h-3.8z', INK, INK, 1),
  play: filled('M7,4.5l12,7.5-12,7.5z', INK, INK, 1.6),
  'fast-forward': filled('M3.5,5.5l8,6.5-8,6.5zM12,5.5l8,6.5-8,6.5z', INK, INK, 1.4),
  step: filled('M5,5l9.6,7-9.6,7z', INK, INK, 1.6) + stroke('M18.2,5v14', INK, 3),
  menu: stroke('M4,6.4h16M4,12h16M4,17.6h16', INK, 2.6),
  list:
    stroke('M9,6h11.4M9,12h11.4M9,18h11.4', INK, 2.4) +
    dot(4.6, 6, 1.7, BLUE) +
    dot(4.6, 12, 1.7, BLUE) +
    dot(4.6, 18, 1.7, BLUE),
  map:
    filled('M2.8,6l6.2-2.6 6,2.6 6.2-2.6v14.600l-6.2,2.6-6-2.6-6.2,2.600z', '#BFE0B4') +
    stroke('M9,3.4v14.6M15,6v14.6', INK, 1.6),
  help:
    dot(12, 12, 9, WHITE, 2) +
    stroke('M9.2,9.600q.4-2.8 3-2.8 2.8,.2 2.6,2.8-.2,1.6-2,2.4-.8,.4-.8,1.8', BLUE, 2.3) +
    dot(12, 17, 1.4, BLUE),
  save:
    filled('M4,4h13l3,3v13h-16z', BLUE) +
    filled('M8,4h7v5h-7z', WHITE, INK, 1.4) +
    filled('M7.4,13h9.2v7h-9.2z', WHITE, INK, 1.4),
  folder: filled('M3,6h6.6l2,2.4h9.400v11h-18z', GOLD),
  back: stroke('M20,12h-15M11,5.6l-6.4,6.4 6.4,6.4', INK, 2.8),
} as const;
