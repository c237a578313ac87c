/** Writes the picture files of assets/ again: `npx tsx assets/generators/write-images.ts`. */
import { writeFileSync } from 'node:fs';
import { BRAND_FILES } from './brand.ts';

for (const [name, draw] of Object.entries(BRAND_FILES)) {
  writeFileSync(new URL(`../${name}`, import.meta.url), draw());
  console.log(`assets/${name}`);
}
