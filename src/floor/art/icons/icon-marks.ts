/** Marks of the icon set: 24 × 24, ink strokes of 2 px, one accent colour an icon. */

export const INK = '#33284A';
export const RED = '#E5484D';
export const BLUE = '#3E7CB1';
export const SKY = '#59B8C9';
export const PALE = '#CFE6F2';
export const GOLD = '#F2C14E';
export const GREEN = '#4FB286';
export const WHITE = '#FFFFFF';

/** A line. */
export const stroke = (path: string, colour: string = INK, width = 2): string =>
  `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;

/** A filled shape with an ink edge. */
export const filled = (path: string, fill: string, edge: string = INK, width = 1.8): string =>
  `<path d="${path}" fill="${fill}" stroke="${edge}" stroke-width="${width}" stroke-linejoin="round" stroke-linecap="round"/>`;

/** A dot, with an edge if it is given a width. */
export const dot = (x: number, y: number, r: number, fill: string, width = 0): string =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"${width > 0 ? ` stroke="${INK}" stroke-width="${width}"` : ''}/>`;
