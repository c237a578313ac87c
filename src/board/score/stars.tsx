import type { Words } from '../../text/words.ts';

/** Stars as they were earned; the words say it too. */
export function Stars({ stars, words }: { readonly stars: number; readonly words: Words }) {
  return (
    <span class="stars">
      <span aria-hidden="true">{'★'.repeat(stars) + '☆'.repeat(3 - stars)}</span>
      <span class="visually-hidden">{words('score.stars', { count: stars })}</span>
    </span>
  );
}
