import { useMemo } from 'preact/hooks';
import { BoardScreen } from './board-screen.tsx';
import { type Board, createBoard } from './board-state.ts';
import { BoardContext, useApp } from './context.ts';
import type { GameHost } from './host.ts';
import { lazy } from './lazy.tsx';
import { Overlays } from './overlays/overlays.tsx';
import { MiddayScreen } from './screens/midday.tsx';
import { PrebriefScreen } from './screens/prebrief.tsx';
import { useAnnouncements } from './use-announcements.ts';
import { useHuddleLimit } from './use-huddle-limit.ts';

const ScoreScreen = lazy(async () => (await import('./score/score-screen.tsx')).ScoreScreen);

/** One day, from its prebrief to its score. */
export function DayScreen({ game }: { readonly game: GameHost }) {
  const app = useApp();
  const board = useMemo(() => createBoard(app, game), [app, game]);
  useAnnouncements(board);
  useHuddleLimit(board);
  return (
    <BoardContext.Provider value={board}>
      <Phase board={board} />
      <Overlays />
    </BoardContext.Provider>
  );
}

function Phase({ board }: { readonly board: Board }) {
  switch (board.game.view.value.phase) {
    case 'briefing':
      return <PrebriefScreen />;
    case 'midday':
      return <MiddayScreen />;
    case 'debrief':
    case 'ended':
      return <ScoreScreen />;
    default:
      return <BoardScreen />;
  }
}
