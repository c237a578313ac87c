import type { Board } from './board-state.ts';
import { focusNeeds, focusSection, focusSoon } from './focus-moves.ts';
import { PACES, VERBOSITIES } from './settings.ts';
import { statusLine } from './status-line.ts';

/** One line of the keyboard map: feeds the listener and the help. */
export interface Hotkey {
  /** As the browser names them; letters in lower case. */
  readonly keys: readonly string[];
  /** As printed in the help. */
  readonly shown: string;
  /** Text id of what it does. */
  readonly label: string;
  /** Acts also inside an open panel. */
  readonly always?: true;
  run(board: Board, key: string): void;
}

/** The global keys. An open panel's own keys win over them; only those marked `always` act inside one. */
export const HOTKEYS: readonly Hotkey[] = [
  {
    keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'],
    shown: '1–9, 0',
    label: 'hotkey.go',
    run: goToStation,
  },
  { keys: ['escape'], shown: 'Esc', label: 'hotkey.escape', always: true, run: stepBack },
  {
    keys: ['r'],
    shown: 'R',
    label: 'hotkey.speakUp',
    always: true,
    run: (board) => board.cover({ kind: 'speakUp' }),
  },
  {
    keys: ['?'],
    shown: '?',
    label: 'hotkey.help',
    always: true,
    run: (board) => board.cover({ kind: 'help' }),
  },
  { keys: [','], shown: ',', label: 'hotkey.status', always: true, run: sayStatus },
  { keys: ['.'], shown: '.', label: 'hotkey.repeat', always: true, run: repeat },
  { keys: ['q'], shown: 'Q', label: 'hotkey.needs', run: () => focusNeeds() },
  { keys: ['p'], shown: 'P', label: 'hotkey.patients', run: () => focusSection('patients', 'rail') },
  { keys: ['l'], shown: 'L', label: 'hotkey.loops', run: () => focusSection('loops') },
  { keys: ['n'], shown: 'N', label: 'hotkey.phone', run: () => focusSection('phone') },
  { keys: ['c'], shown: 'C', label: 'hotkey.chart', run: openChart },
  { keys: ['w'], shown: 'W', label: 'hotkey.wait', run: wait },
  { keys: ['g'], shown: 'G', label: 'hotkey.hands', run: cleanHands },
  { keys: ['h'], shown: 'H', label: 'hotkey.huddle', run: toggleHuddle },
  { keys: ['b'], shown: 'B', label: 'hotkey.view', run: switchView },
  { keys: ['['], shown: '[', label: 'hotkey.slower', run: (board) => changePace(board, -1) },
  { keys: [']'], shown: ']', label: 'hotkey.faster', run: (board) => changePace(board, 1) },
  { keys: ['v'], shown: 'V', label: 'hotkey.verbosity', run: nextVerbosity },
];

function goToStation(board: Board, key: string): void {
  const index = key === '0' ? 9 : Number(key) - 1;
  const station = board.game.view.value.stations[index];
  if (station === undefined) return;
  if (station.id !== board.game.view.value.player.station)
    board.send({ type: 'player.go', station: station.id });
  board.game.focus.station.value = station.id;
}

/** Ends the huddle; else parks the open panel; else closes the chart that was asked for; else pauses. */
function stepBack(board: Board): void {
  const { panel } = board.game.view.value;
  if (board.huddle.value) board.endHuddle();
  else if (panel !== null) board.send({ type: 'task.park', task: panel.node });
  else if (board.chartOpen.value) board.chartOpen.value = false;
  else board.cover({ kind: 'pause' });
}

function openChart(board: Board): void {
  board.chartOpen.value = true;
  focusSoon('chart');
}

function repeat({ app, said }: Board): void {
  app.announcer.announce(app.announcer.last() || (said.value[0] ?? ''));
}

function sayStatus(board: Board): void {
  board.app.announcer.announce(statusLine(board.game.view.value, board.game.words));
}

function wait(board: Board): void {
  const action = board.game.view.value.actions.find((one) => one.about.kind === 'wait');
  if (action !== undefined) board.send(action.command);
}

/** Hand rub; with gloves on, they come off first. */
function cleanHands(board: Board): void {
  const isGloved = board.game.view.value.player.hands.startsWith('gloved');
  board.send(isGloved ? { type: 'hands.unglove' } : { type: 'hands.clean', by: 'rub' });
}

function toggleHuddle(board: Board): void {
  if (board.huddle.value) board.endHuddle();
  else board.callHuddle();
}

function switchView({ app, game }: Board): void {
  if (game.mountFloor === undefined) return;
  app.change({ view: app.settings.value.view === 'board' ? 'floor' : 'board' });
}

function changePace({ app, game }: Board, by: number): void {
  const at = PACES.indexOf(app.settings.value.pace);
  const pace = PACES[Math.min(PACES.length - 1, Math.max(0, at + by))];
  if (pace === undefined) return;
  app.change({ pace });
  app.announcer.announce(game.words(`pace.${pace}`));
}

function nextVerbosity({ app, game }: Board): void {
  const at = VERBOSITIES.indexOf(app.settings.value.verbosity);
  const verbosity = VERBOSITIES[(at + 1) % VERBOSITIES.length] ?? 'normal';
  app.change({ verbosity });
  app.announcer.announce(game.words(`verbosity.${verbosity}`));
}
