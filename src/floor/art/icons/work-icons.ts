/** Icons of paper, phone, people and rooms. */
import { BLUE, dot, filled, GOLD, GREEN, INK, PALE, RED, SKY, stroke, WHITE } from './icon-marks.ts';

export const WORK_ICONS = {
  room:
    filled('M6,3.4h12v17.2h-12z', '#E3A857') + dot(15, 12.4, 1.4, INK) + stroke('M3.6,20.6h16.8', INK, 2.1),
  chat:
    filled('M3.4,5.5q0-2 2-2h13.2q2,0 2,2v8.6q0,2-2,2h-6.6l-5,4.4v-4.400h-1.600q-2,0-2-2z', WHITE) +
    stroke('M8,9.8h.1M12,9.8h.1M16,9.8h.1', INK, 2.6),
  phone: filled(
    'M6.2,3.2l3.4,.6 1.4,4.2 -2.4,2q1.6,3.2 4.8,5l2.2-2.4 4,1.6 .6,3.2q-.6,3.2-3.8,3.4Q5,19.6 3.2,7.4 3.2,4 6.2,3.200z',
    GREEN,
  ),
  bell:
    filled('M3.8,17.4a8.2,8.2 0 0 1 16.4,0z', GOLD) +
    filled('M2.8,17.4h18.4v2.8h-18.4z', '#8A5A3A') +
    dot(12, 6.8, 1.9, GOLD, 1.6),
  clock: dot(12, 12, 8.8, WHITE, 2) + stroke('M12,6.8v5.4l3.6,2.2', INK, 2.1),
  clipboard:
    filled('M5,5h14v16h-14z', '#E3A857') +
    filled('M7.2,7.4h9.6v11.4h-9.6z', WHITE, INK, 1.3) +
    filled('M9,3h6v4h-6z', '#B8C0CE', INK, 1.6) +
    stroke('M9.4,11h5.200M9.4,14.600h3.6', INK, 1.6),
  form:
    filled('M5,2.8h10l4.4,4.4v14h-14.4z', WHITE) + stroke('M8.2,9.6h7.6M8.2,13.2h7.6M8.2,16.8h4.6', INK, 1.6),
  mail:
    filled('M3,6h18v12.6h-18z', WHITE) + stroke('M3.4,6.6l8.6,7 8.6-7', INK, 1.9) + dot(19.4, 6, 3, RED, 1.5),
  card:
    filled(
      'M4.4,5h15.2q1.8,0 1.8,1.800v10.400q0,1.8-1.8,1.800h-15.200q-1.8,0-1.8-1.800v-10.400q0-1.8 1.8-1.800z',
      SKY,
    ) +
    stroke('M2.8,9.600h18.4', INK, 2.8) +
    stroke('M6,15h4.6', WHITE, 1.9),
  calendar:
    filled('M4,5.400h16v15.200h-16z', WHITE) +
    filled('M4,5.400h16v4.600h-16z', RED, INK, 1.6) +
    stroke('M8.4,3.200v4M15.6,3.200v4', INK, 2) +
    stroke('M8,13.600h.1M12,13.600h.1M16,13.600h.1M8,17.200h.1M12,17.200h.1', INK, 2.4),
  people:
    dot(8, 8, 3.2, '#F2C6A0', 1.7) +
    filled('M2.4,20v-3q0-4.4 5.6-4.400t5.6,4.400v3z', BLUE) +
    dot(16.6, 9, 2.8, '#9E6039', 1.7) +
    filled('M12.6,20v-2.400q0-4 4.4-4t4.6,4v2.400z', GOLD),
  person: dot(12, 7.4, 4, '#F2C6A0', 1.8) + filled('M4.4,21v-2.600q0-5.4 7.6-5.400t7.6,5.400v2.600z', BLUE),
  'speak-up':
    filled('M3.6,9.800l10.8-5v13.400l-10.8-4.600z', GOLD) +
    stroke('M7,14.800l1.6,5.400h2.800l-1-4', INK, 1.8) +
    stroke('M17.4,8.200q2.6,3.2 0,6.600M19.8,5.800q4.2,5.6 0,11.2', RED, 1.9),
  book:
    filled('M12,6q-4-2.6-9.2-1.600v13.800q5.2-1 9.2,1.6 4-2.6 9.2-1.600v-13.800q-5.2-1-9.2,1.600z', WHITE) +
    stroke('M12,6v13.8', INK, 1.8) +
    stroke('M5.6,8.600q2-.2 3.6,.6M5.6,12q2-.2 3.6,.6M14.8,9.200q1.6-.8 3.6-.6', BLUE, 1.6),
  loop:
    stroke('M18.8,8.400a8,8 0 1 0 1.2,5', BLUE, 2.6) + filled('M20.6,3.600v6.200h-6.200z', BLUE, BLUE, 1.2),
  pen: filled('M3.8,20.200l1.4-5.4 11-11 4,4-11,11z', GOLD) + stroke('M13.8,6.200l4,4', INK, 1.8),
  shelf:
    filled('M4,3.200h16v17.600h-16z', '#E3B377') +
    stroke('M4,9.200h16M4,15h16', INK, 1.8) +
    `<rect x="6.4" y="5.6" width="4" height="3" fill="${RED}"/><rect x="13" y="11" width="4.6" height="3.4" fill="${BLUE}"/><rect x="6.4" y="17" width="5" height="3" fill="${GREEN}"/>`,
  package:
    filled('M3.6,8l8.4-4.2 8.4,4.200v8.800l-8.4,4.2-8.4-4.200z', '#E3A857') +
    stroke('M3.8,8.200l8.2,4 8.2-4M12,12.200v8.600M7.8,6l8.2,4.2', INK, 1.6),
  computer:
    filled('M3,4.400h18v12h-18z', '#3B4866') +
    filled('M5,6.400h14v8h-14z', '#8ED1E8', INK, 1) +
    stroke('M12,16.600v3.200M8,20.200h8', INK, 2) +
    stroke('M7.4,9h5M7.4,11.600h8', '#2B6B8F', 1.3),
  wheelchair:
    dot(9.8, 4.4, 2, INK) +
    stroke('M9.8,8v6h5.600l2.8,4.8', INK, 2.2) +
    stroke('M9.8,10.600h4.4', INK, 2) +
    stroke('M7.4,11.400a5.2,5.2 0 1 0 6.8,6.2', BLUE, 2.2),
  lock:
    stroke('M8,11v-3.600a4,4 0 0 1 8,0v3.6', INK, 2.2) +
    filled('M5,11h14v9.600h-14z', GOLD) +
    stroke('M12,14.600v2.4', INK, 2.2),
  alert: filled('M12,2.8 L22,20.4 H2z', GOLD) + stroke('M12,9v5.4M12,17.4v.1', INK, 2.5),
  tag: filled('M3.4,4h8l9.2,9.2-7.4,7.4-9.8-9.400z', PALE) + dot(7.6, 8.2, 1.6, WHITE, 1.5),
} as const;
