import type { Words } from './words.ts';

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = 'áƀćđéƒğĥíĵķĺɱńóƥɋŕšťúṽŵẋýžÁƁĆĐÉƑĞĤÍĴĶĹṀŃÓƤɊŔŠŤÚṼŴẊÝŽ';

/**
 * Words of a language that nobody speaks: accented, about 30 % longer, in brackets. Text on a screen without brackets was
 * never given to the translators; brackets that are cut off show where a longer language does not fit.
 */
export function pseudoWords(words: Words): Words {
  return (message, params) => pseudo(words(message, params));
}

function pseudo(text: string): string {
  const accented = [...text].map((letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter).join('');
  return `[${accented}${'~'.repeat(Math.ceil(text.length * 0.3))}]`;
}
