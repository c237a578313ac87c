/** Icons of clinical work. */
import { BLUE, dot, filled, GOLD, INK, PALE, RED, SKY, stroke, WHITE } from './icon-marks.ts';

const petals = [0, 1, 2, 3, 4]
  .map((i) => {
    const at = [
      [12, 7.2],
      [16.6, 10.5],
      [14.8, 16],
      [9.2, 16],
      [7.4, 10.5],
    ][i] ?? [12, 12];
    return dot(at[0] ?? 12, at[1] ?? 12, 2.9, '#F4A9B8', 1.6);
  })
  .join('');

export const CLINICAL_ICONS = {
  thermometer:
    filled('M13.6,4.2a3,3 0 0 1 5.4,2.6l-7.6,9.6a4,4 0 1 1-3.4-3z', WHITE) +
    dot(8.2, 17, 2, RED) +
    stroke('M8.8,15.6 L15,7.6', RED, 2.2),
  cuff:
    filled('M3,6.5q0-2.5 2.5-2.5h8q2.5 0 2.5 2.5v5q0 2.5-2.5 2.5h-8q-2.5 0-2.5-2.5z', BLUE) +
    dot(17, 16.6, 4.6, WHITE, 1.8) +
    stroke('M17,16.6 l2-2.2', RED, 1.8) +
    stroke('M7,14 v3 q0,3 3,3 h2.4', INK, 1.8) +
    stroke('M6.4,7.6h6M6.4,10.4h6', WHITE, 1.5),
  stethoscope:
    stroke('M6,3.6v5a4,4 0 0 0 8,0v-5M10,12.8v2.2a4.6,4.6 0 0 0 9.2,0v-2', INK, 2.1) +
    dot(19.2, 11.2, 2.4, SKY, 1.8),
  drop:
    filled('M12,3 q6.4,7.6 6.4,11.8a6.4,6.4 0 0 1-12.8,0Q5.6,10.6 12,3z', RED) +
    stroke('M9,15.2a3.2,3.2 0 0 0 2.4,3', WHITE, 1.7),
  tube:
    filled('M14.8,3.6 l5.4,5.4 -9.8,9.8a3.8,3.8 0 0 1-5.4-5.4z', WHITE) +
    filled('M9.4,11.6 h7.6 l-6.6,7a3.8,3.8 0 0 1-5.4-5.4z', '#B0579B', INK, 1.4) +
    stroke('M13.6,2.6 l7.6,7.6', INK, 2.4),
  cup:
    filled('M5.5,7 h13 l-1.6,12.2q-.2,1.6-1.8,1.6h-6.2q-1.6,0-1.8-1.6z', WHITE) +
    filled('M6.3,12.6h11.4l-.9,6.8q-.2,1.4-1.7,1.4h-6.2q-1.5,0-1.7-1.4z', GOLD, INK, 1.2) +
    filled('M4.6,3.8h14.8v3.6h-14.8z', SKY),
  syringe:
    stroke('M3.4,20.6 L7.6,16.4', INK, 1.9) +
    filled('M6.4,13.8 L14.6,5.6 l3.8,3.8 -8.2,8.2z', WHITE) +
    filled('M6.4,13.8 l4-4 3.8,3.8 -4,4z', SKY, INK, 1.2) +
    stroke('M16.8,7.2 L20,4 M18.2,2.6 l3.2,3.2', INK, 2.1),
  ekg: stroke('M2.5,13 h4 l2.2-6.5 4.2,11 2.6-7 1.3,2.5 h4.7', RED, 2.3),
  scale:
    filled('M4,4h16q1.5,0 1.5,1.5v13q0,1.5-1.5,1.5h-16q-1.5,0-1.5-1.5v-13q0-1.5 1.5-1.5z', PALE) +
    filled('M6.5,9.6a5.5,4.4 0 0 1 11,0q-5.5,2.4-11,0z', WHITE, INK, 1.6) +
    stroke('M12,9 l1.8-2.4', RED, 1.7),
  height:
    stroke('M5,3v18M5,5h3M5,9h2.4M5,13h3M5,17h2.4M5,21h3', INK, 1.8) +
    stroke('M10,4h10', INK, 2) +
    dot(15.4, 8.4, 2.5, '#F2C6A0', 1.6) +
    filled('M11.8,21v-5.4q0-3.4 3.6-3.4t3.6,3.4v5.4z', SKY),
  wash:
    filled('M8.4,13 q4.6-4.4 8,0l3.8,3.4q1,3-2.2,3.6h-9q-4.6-1-5.4-4z', '#F2C6A0') +
    filled('M12,2.4q2.6,3 2.6,4.6a2.6,2.6 0 0 1-5.2,0Q9.4,5.4 12,2.4z', SKY, INK, 1.6) +
    dot(18.4, 8.4, 1.8, WHITE, 1.3) +
    dot(5.6, 9, 1.5, WHITE, 1.3),
  mask:
    filled('M4.6,8.6q7.4-4 14.8,0v6.4q-7.4,7-14.8,0z', PALE) +
    stroke('M8,12h8M8.6,15h6.8', INK, 1.4) +
    stroke('M4.6,9.4q-3,.2-2.6,3.4 1,1.6 2.6,1.6M19.4,9.4q3,.2 2.6,3.4-1,1.6-2.6,1.6', INK, 1.5),
  glove: filled(
    'M7,20.6v-5l-2.8-4.4q.6-2 2.4-1l1.6,1.8V5.6q1.5-1.8 2.7,0v4.2-5.6q1.5-1.7 2.7,0v5.6-4.2q1.4-1.6 2.6,0v6.4-3q1.4-1.4 2.4,.2v6.4l-2,5z',
    '#8FB8F0',
  ),
  autoclave:
    filled('M3,6h18v13h-18z', '#CBD5E1') +
    dot(10, 12.5, 4.6, WHITE, 1.8) +
    dot(10, 12.5, 1.6, RED) +
    stroke('M17.6,9.6v.1M17.6,13v.1', INK, 2.4) +
    stroke('M6,3.6q1-1.4 0-2.4M10,3.6q1-1.4 0-2.4M14,3.6q1-1.4 0-2.4', '#8893A8', 1.5),
  pill: `<g transform="rotate(-40 12 12)"><rect x="3.6" y="8" width="16.8" height="8" rx="4" fill="${WHITE}" stroke="${INK}" stroke-width="1.8"/><path d="M12,8h4.4a4,4 0 0 1 0,8H12z" fill="${RED}" stroke="${INK}" stroke-width="1.6"/></g>`,
  eye:
    filled('M1.8,12q10.2-14 20.4,0q-10.2,14-20.4,0z', WHITE) +
    dot(12, 12, 4, BLUE, 1.6) +
    dot(13.2, 10.8, 1.2, WHITE),
  ear:
    filled(
      'M8.4,20.6q-2.4-.8-1.8-4 -3.4-4-1.4-8.6 2.4-5 7.6-4.6 6.2,.8 5.8,6.6 -.4,3.4-3,5 -1.6,1-1.8,3.2 -.8,3.4-5.4,2.4z',
      '#F2C6A0',
    ) + stroke('M9.2,10.4q.6-3.2 3.6-3 2.6,.4 2.2,3 -.6,1.8-2.6,2.6', INK, 1.7),
  swab: stroke('M5,19 L16,8', INK, 2.2) + filled('M15,5.5q3-3 5,-.8t-1.4,5.2q-2.2,2-4-.2t.4-4.2z', WHITE),
  oximeter:
    filled('M3.5,12v-2q0-3.5 3.5-3.5h10q3.5,0 3.5,3.5v2z', BLUE) +
    filled('M3.5,12h17v2q0,3.5-3.5,3.5h-10q-3.5,0-3.5-3.5z', PALE) +
    stroke('M7.4,9.8h2.2l1.2-1.6 1.6,2.6 1-1h2.6', WHITE, 1.5),
  strip: `<g transform="rotate(35 12 12)">${filled('M9.8,2.4h4.4v19.2h-4.4z', WHITE)}${[GOLD, '#4FB286', '#B0579B', SKY].map((c, i) => `<rect x="10.8" y="${9.2 + i * 3}" width="2.4" height="2.2" fill="${c}"/>`).join('')}</g>`,
  cassette:
    filled('M7,3h10q1.5,0 1.5,1.500v15q0,1.5-1.5,1.500h-10q-1.5,0-1.5-1.500v-15q0-1.5 1.5-1.500z', WHITE) +
    filled('M9.8,6h4.400v6.400h-4.400z', PALE, INK, 1.4) +
    stroke('M10.6,8.200h2.8', RED, 1.5) +
    dot(12, 16.8, 2, PALE, 1.4),
  lungs:
    stroke('M12,3v7M12,9l-2.6,2M12,9l2.6,2', INK, 1.9) +
    filled('M9.6,8.600q-5.6,1.6-6.6,9.4 0,3 2.8,2.4 3.2-.6 3.8-2.400z', '#F4A9B8') +
    filled('M14.4,8.600q5.6,1.6 6.6,9.4 0,3-2.8,2.4 -3.2-.6-3.8-2.400z', '#F4A9B8'),
  allergy: petals + dot(12, 12, 2.6, GOLD, 1.6),
  bandage: `<g transform="rotate(-40 12 12)"><rect x="2.4" y="7.6" width="19.2" height="8.8" rx="4.4" fill="#E9B98C" stroke="${INK}" stroke-width="1.8"/><rect x="8.4" y="7.6" width="7.2" height="8.8" fill="${WHITE}" stroke="${INK}" stroke-width="1.4"/></g>`,
  tray:
    filled('M2.6,12h18.800l-2.2,6.400h-14.400z', '#8FB8F0') +
    stroke('M6.6,11.600l5-6.600M11.4,11.600l6-7.2', INK, 1.9) +
    dot(12.6, 4.2, 1.5, WHITE, 1.3) +
    dot(18.4, 3.8, 1.5, WHITE, 1.3),
  spray:
    filled('M8,10h7l1.8,3.800v5.800q0,1-1,1h-8.600q-1,0-1-1v-5.800z', SKY) +
    filled('M9,5.400h6v4.600h-6z', WHITE) +
    stroke('M15,6.600h2.600l1.4,2.2', INK, 1.8) +
    stroke('M6.4,4.800l-2.2-1.200M6,7.200h-2.600M6.4,9.400l-2.2,1.2', '#8893A8', 1.6),
  fridge:
    filled('M6,2.800h12q1,0 1,1v16.400q0,1-1,1h-12q-1,0-1-1v-16.400q0-1 1-1z', PALE) +
    stroke('M5,9h14M8,5.400v1.400M8,12v2.6', INK, 1.9) +
    stroke('M14,12.600v5M11.9,13.900l4.2,2.400M16.1,13.900l-4.2,2.4', BLUE, 1.4),
  emergency:
    filled('M12,20.4Q2.6,14 2.6,8.6a4.8,4.8 0 0 1 9.4-1.4 4.8,4.8 0 0 1 9.4,1.4Q21.4,14 12,20.400z', RED) +
    stroke('M13,7l-3,4.800h4l-3,4.4', WHITE, 2),
} as const;
