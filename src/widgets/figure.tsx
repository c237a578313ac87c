import type { Figure } from '../simulation/vocabulary/figures.ts';
import type { Words } from '../text/words.ts';
import { DipStripPicture } from './dip-strip/picture.tsx';
import { EkgStripPicture } from './ekg-strip/picture.tsx';
import { TestDevicePicture } from './test-device/picture.tsx';

/** The picture that goes with what a look shows. */
export function FigurePicture({ figure, words }: { readonly figure: Figure; readonly words: Words }) {
  if (figure.kind === 'test-device') return <TestDevicePicture figure={figure} />;
  if (figure.kind === 'dip-strip') return <DipStripPicture figure={figure} words={words} />;
  return <EkgStripPicture figure={figure} />;
}

/** Whether a figure is itself what has to be read: its words are then unfolded only by whoever wants them. */
export function isToBeRead(figure: Figure | undefined): boolean {
  return figure !== undefined && figure.kind !== 'ekg-strip';
}
