import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BRAND_FILES } from '../assets/generators/brand.ts';

describe('the picture files of assets/', () => {
  it.each(Object.entries(BRAND_FILES))('%s is what the generator draws', (name, draw) => {
    expect(readFileSync(`assets/${name}`, 'utf8')).toBe(draw());
  });

  it('are all named in the credits', () => {
    const credits = readFileSync('assets/CREDITS.md', 'utf8');
    const files = readdirSync('assets', { withFileTypes: true }).filter((entry) => entry.isFile());
    for (const { name } of files) if (name !== 'CREDITS.md') expect(credits).toContain(`\`${name}\``);
  });
});
