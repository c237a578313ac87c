import type { Figure } from '../simulation/vocabulary/figures.ts';
import { EkgStripPicture } from './ekg-strip/picture.tsx';

/** The picture that goes with what a look shows. */
export function FigurePicture({ figure }: { readonly figure: Figure }) {
  return <EkgStripPicture figure={figure} />;
}
