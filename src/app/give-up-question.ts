import type { Question, SavedDay } from '../board/host.ts';
import type { Words } from '../text/words.ts';

/** Asks whether an unfinished day may be given up for another one. */
export function giveUpQuestion(
  words: Words,
  { title, atMs }: SavedDay,
  wanted: string,
  answer: Question['answer'],
): Question {
  return {
    title: words('save.giveUp.title'),
    text: words('save.giveUp', { title, atMs, wanted }),
    yes: words('save.giveUp.yes', { wanted }),
    no: words('save.giveUp.no', { title }),
    answer,
  };
}
