import { Button } from '../../controls/button.tsx';
import { PanelRoot } from '../../controls/panel-root.tsx';
import type { WidgetPanelProps } from '../../controls/widget-panel.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import { actIfLegal, isOffered, offerOf, signKey } from '../panel-acts.ts';
import { PanelForm } from '../panel-form.tsx';
import { type BlowPhase, blowOf, phaseAt } from './blow.ts';
import { type CoachPart, curveLines } from './coach.ts';
import { CurvePicture } from './curve-picture.tsx';
import { type Hear, tremble, useClock, useWay, WayChoice } from './instrument-panel.tsx';
import type { RhythmPicture } from './widget.ts';

const TREMBLE_MS = 60;

interface Props extends WidgetPanelProps<RhythmPicture> {
  readonly part: CoachPart;
  readonly hear: Hear | undefined;
}

/** Cues under the fingers, the line as it is drawn, then the verdict on it. */
export function CoachPanel(props: Props) {
  const { part, picture, words } = props;
  const [way, choose] = useWay();
  const isRunning = part.phase === 'running';
  const endMs = endOf(part);
  const shownMs = useClock({
    isRunning,
    clockMs: part.clockMs,
    way,
    onFrame: (ms, beforeMs) => {
      followBreath(props, beforeMs, ms);
      if (ms >= endMs) actIfLegal(props, { verb: 'stop', instrumentMs: Math.max(endMs, part.clockMs) });
    },
  });
  const now = way === 'steps' ? {} : { instrumentMs: Math.min(shownMs, part.longestMs) };
  const say = (target: string | undefined) => {
    if (target !== undefined) actIfLegal(props, { verb: 'cue', target, ...now });
  };
  const startOrStop = () => {
    if (!actIfLegal(props, { verb: 'start' })) actIfLegal(props, { verb: 'stop', ...now });
  };
  const step = () => {
    if (way === 'steps') actIfLegal(props, { verb: 'step' });
  };
  const cueKeys = Object.fromEntries(
    part.cues.map(({ id }, index) => [String(index + 1), () => say(id)] as const),
  );
  return (
    <PanelRoot className="rhythm" keys={{ ...signKey, ...cueKeys, s: startOrStop, n: step }}>
      <p class="panel-prompt">{words(picture.prompt)}</p>
      <ul class="notes">
        {part.notes.map((note, index) => (
          <li key={`${note.id} ${index}`}>{words(note)}</li>
        ))}
      </ul>
      <CurvePicture part={part} ms={shownMs} words={words} />
      {part.phase !== 'ready' && (
        <p class="rhythm-phase" aria-live="polite">
          {words(`rhythm.phase.${seenAt(part, shownMs)}`)}
        </p>
      )}
      <fieldset class="rhythm-cues rhythm-set">
        <legend class="visually-hidden">{words('rhythm.cues')}</legend>
        {part.cues.map(({ id, label }, index) => (
          <Button
            key={id}
            item={id}
            hotkey={String(index + 1)}
            isOff={!isOffered(props.legal, 'cue', id)}
            onPress={() => say(id)}
          >
            {words(label)}
          </Button>
        ))}
      </fieldset>
      <Controls {...props} startOrStop={startOrStop} step={way === 'steps' ? step : undefined} />
      {part.phase === 'ready' && <WayChoice way={way} choose={choose} words={words} />}
      <Seen {...props} />
      <PanelForm
        {...props}
        fields={picture.readings}
        verb="record"
        label={message(isRunning ? 'rhythm.blowing' : 'rhythm.confirm')}
      />
    </PanelRoot>
  );
}

interface ControlsProps extends Props {
  readonly startOrStop: () => void;
  readonly step: (() => void) | undefined;
}

function Controls({ part, legal, words, startOrStop, step }: ControlsProps) {
  const next = offerOf(legal, 'step');
  return (
    <div class="rhythm-controls">
      {part.phase !== 'stopped' && (
        <Button hotkey="S" className="rhythm-start" onPress={startOrStop}>
          {words(message(part.phase === 'running' ? 'rhythm.stop-blow' : 'rhythm.start-blow'))}
        </Button>
      )}
      {next !== undefined && step !== undefined && (
        <Button hotkey="N" onPress={step}>
          {words(next.label)}
        </Button>
      )}
    </div>
  );
}

/** The finished line in words, and what was seen afterwards. */
function Seen({ part, words }: Props) {
  if (part.phase !== 'stopped') return null;
  const lines = part.curve === undefined ? [message('rhythm.no-curve')] : curveLines(part.curve);
  return (
    <div class="display" role="status">
      {[...lines, ...part.after].map((line, index) => (
        <p key={`${line.id} ${index}`}>{words(line)}</p>
      ))}
    </div>
  );
}

function endOf({ breath, given, longestMs }: CoachPart): number {
  if (breath === undefined) return longestMs;
  return Math.min(longestMs, blowOf(breath, given).endMs ?? longestMs);
}

function seenAt(part: CoachPart, ms: number): BlowPhase {
  if (part.breath === undefined || part.phase !== 'running') return part.breathPhase;
  return phaseAt(part.breath, blowOf(part.breath, part.given), ms);
}

/** Tells ear and hand when the chest begins to rise and when the blow begins. */
function followBreath({ part, hear }: Props, beforeMs: number, ms: number): void {
  const before = seenAt(part, beforeMs);
  const after = seenAt(part, ms);
  if (before === after) return;
  if (after === 'filling') hear?.('in', ms);
  if (after === 'blowing') hear?.('out', ms);
  tremble(TREMBLE_MS);
}
