import { Button } from '../../controls/button.tsx';
import { PanelRoot } from '../../controls/panel-root.tsx';
import type { WidgetPanelProps } from '../../controls/widget-panel.ts';
import { message } from '../../simulation/vocabulary/messages.ts';
import { actIfLegal, isOffered, offerOf, signKey } from '../panel-acts.ts';
import { PanelForm } from '../panel-form.tsx';
import { type CountPart, spanLine } from './count.ts';
import { type Hear, tremble, useClock, useWay, WayChoice } from './instrument-panel.tsx';
import { beatsBetween, gapMs, lastBeat } from './pattern.ts';
import { CountPicture, SpanStrip } from './picture.tsx';
import { Watch } from './watch-picture.tsx';
import type { RhythmPicture } from './widget.ts';

const BEAT_SHOWS_MS = 220;
const TREMBLE_MS = 25;
/** Of a whole breath the chest rises for so many thousandths. */
export const RISES = 400;

interface Props extends WidgetPanelProps<RhythmPicture> {
  readonly part: CountPart;
  readonly hear: Hear | undefined;
}

/** Ways to count above; the watch beside what moves; what was counted below. */
export function CountPanel(props: Props) {
  const { part, picture, words, hear } = props;
  const [way, choose] = useWay();
  const isRunning = part.phase === 'running';
  const stopAt = (ms: number) =>
    actIfLegal(props, { verb: 'stop', instrumentMs: Math.max(part.clockMs, Math.min(ms, part.longestMs)) });
  const shownMs = useClock({
    isRunning,
    clockMs: part.clockMs,
    way,
    onFrame: (ms, beforeMs) => {
      for (const at of beatsIn(part, beforeMs, ms)) {
        hear?.(part.of === 'beats' ? 'beat' : 'in', at);
        tremble(TREMBLE_MS);
      }
      if (ms >= part.longestMs) stopAt(part.longestMs);
    },
  });
  const startOrStop = () => {
    if (!isRunning) actIfLegal(props, { verb: 'start' });
    else if (way === 'steps') actIfLegal(props, { verb: 'stop' });
    else stopAt(shownMs);
  };
  const step = () => {
    if (way === 'steps') actIfLegal(props, { verb: 'step' });
  };
  return (
    <PanelRoot className="rhythm" keys={{ ...signKey, s: startOrStop, n: step }}>
      <p class="panel-prompt">{words(picture.prompt)}</p>
      <Holds {...props} />
      <div class="rhythm-instrument">
        <CountPicture part={part} ms={shownMs} />
        <Watch ms={shownMs} words={words} />
        <p class="rhythm-caption" aria-hidden="true">
          {captionOf(part, shownMs, words)}
        </p>
      </div>
      <div class="rhythm-seen" aria-live="polite">
        {part.shows.map((line, index) => (
          <p key={`${line.id} ${index}`}>{words(line)}</p>
        ))}
      </div>
      <div class="rhythm-controls">
        <Button
          hotkey="S"
          className="rhythm-start"
          isOff={!isRunning && !isOffered(props.legal, 'start')}
          onPress={startOrStop}
        >
          {words(message(isRunning ? 'rhythm.stop' : 'rhythm.start'))}
        </Button>
        {isRunning && way === 'steps' && (
          <Button hotkey="N" isOff={!isOffered(props.legal, 'step')} onPress={step}>
            {words(
              offerOf(props.legal, 'step')?.label ?? message('rhythm.step', { seconds: part.stepMs / 1_000 }),
            )}
          </Button>
        )}
      </div>
      {!isRunning && <WayChoice way={way} choose={choose} words={words} />}
      <Counted {...props} />
      <PanelForm
        {...props}
        fields={picture.readings}
        verb="record"
        label={message(isRunning ? 'rhythm.running' : 'rhythm.confirm')}
      />
    </PanelRoot>
  );
}

function Holds(props: Props) {
  const { part, words } = props;
  return (
    <fieldset class="looks rhythm-holds rhythm-set">
      <legend class="visually-hidden">{words('rhythm.ways')}</legend>
      {part.holds.map(({ id, label }) => (
        <Button
          key={id}
          item={id}
          isPressed={part.held === id}
          isOff={part.phase === 'running' && part.held !== id}
          onPress={() => actIfLegal(props, { verb: 'hold', target: id })}
        >
          {words(label)}
        </Button>
      ))}
    </fieldset>
  );
}

/** The spans gone through step by step, and how long the count was. */
function Counted({ part, words }: Props) {
  const seconds = Math.floor(part.clockMs / 1_000);
  return (
    <div class="rhythm-counted" role="log" aria-label={words('rhythm.counts')}>
      {part.spans.map((span) => (
        <div class="rhythm-span" key={span.fromMs}>
          <SpanStrip span={span} />
          <p>{words(spanLine(part.of, part.held, span))}</p>
        </div>
      ))}
      {part.held === '' && <p>{words('rhythm.not-held')}</p>}
      {part.phase === 'stopped' && (
        <p>{words(message('rhythm.clock.stopped', { hold: part.held, seconds }))}</p>
      )}
    </div>
  );
}

function beatsIn({ moves }: CountPart, fromMs: number, toMs: number): readonly number[] {
  return moves === undefined ? [] : beatsBetween(moves.pattern, fromMs, toMs);
}

function captionOf({ moves, of, phase }: CountPart, ms: number, words: Props['words']): string {
  if (moves === undefined || phase !== 'running') return '\u00a0';
  const last = lastBeat(moves.pattern, ms);
  if (last === undefined) return '\u00a0';
  if (of === 'beats') return ms - last < BEAT_SHOWS_MS ? words('rhythm.beat') : '\u00a0';
  const isRising = (ms - last) * 1_000 < gapMs(moves.pattern) * RISES;
  return words(isRising ? 'rhythm.in' : 'rhythm.out');
}
