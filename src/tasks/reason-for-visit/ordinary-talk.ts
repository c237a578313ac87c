import type { DialogueBeatPlan, DialoguePlan } from '../../simulation/vocabulary/plan.ts';

type Line = DialogueBeatPlan['lines'][number];

function line(id: string, text: string, more: Partial<Line> = {}): Line {
  return { id, intent: 'ask', text, tags: ['open', 'plain'], effect: {}, learns: [], ...more };
}

/** The conversation of a visit whose story brings none of its own. */
export const ORDINARY_TALK: DialoguePlan = {
  id: 'ordinary-reason',
  details: {
    quotes: [
      { id: 'own-words', text: 'reason-for-visit.ordinary.quote', verbatim: true },
      { id: 'named', text: 'reason-for-visit.ordinary.named', verbatim: false },
    ],
  },
  beats: [
    {
      id: 'open',
      who: 'patient',
      line: 'reason-for-visit.ordinary.open',
      lines: [
        line('open', 'reason-for-visit.ordinary.ask-open', { learns: ['quote', 'character'], go: 'when' }),
        line('lead', 'reason-for-visit.ordinary.lead', {
          tags: ['leading'],
          error: 'hx.leading',
          learns: ['quote'],
          go: 'when',
        }),
      ],
    },
    {
      id: 'when',
      who: 'patient',
      line: 'reason-for-visit.ordinary.reason',
      lines: [
        line('when', 'reason-for-visit.ordinary.ask-when', { learns: ['onset', 'duration'], go: 'where' }),
        line('guess', 'reason-for-visit.ordinary.guess', {
          tags: ['interpret'],
          error: 'scope.words',
          go: 'where',
        }),
      ],
    },
    {
      id: 'where',
      who: 'patient',
      line: 'reason-for-visit.ordinary.when',
      lines: [
        line('where', 'reason-for-visit.ordinary.ask-where', {
          learns: ['location', 'severity', 'modifying'],
        }),
        line('enough', 'reason-for-visit.ordinary.enough', { intent: 'acknowledge', tags: ['brisk'] }),
      ],
    },
  ],
};
