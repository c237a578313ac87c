import { useSignal } from '@preact/signals';
import { Button } from '../../controls/button.tsx';
import { Choice } from '../../controls/choice.tsx';
import { REPORT_KINDS, type ReportKind } from '../../simulation/vocabulary/commands.ts';
import { ENDED_PHASES } from '../../simulation/vocabulary/ids.ts';
import { useBoard } from '../context.ts';
import { fullName } from '../names.ts';
import { Overlay } from './overlay.tsx';

/** Speak up: what it is about, and of what kind. It offers the player's own acts and what was seen, never a list of errors. */
export function SpeakUpOverlay() {
  const { board, view, words } = useBoard();
  const about = useSignal('');
  const kind = useSignal<ReportKind | ''>('');
  const nameOf = (visit: string | null) => {
    const found = view.visits.find((one) => one.id === visit);
    return found === undefined ? '' : fullName(found);
  };
  const acts = view.acts.map((act) => ({
    id: act.id,
    label: words(act.visit === null ? 'speakUp.act' : 'speakUp.actFor', {
      at: act.atMs,
      act: act.title,
      name: nameOf(act.visit),
    }),
  }));
  const loops = view.loops.map((one) => ({ id: one.id, label: words('speakUp.loop', { loop: one.title }) }));
  const seen = view.visits
    .filter((one) => one.flow !== 'scheduled' && !ENDED_PHASES.includes(one.flow))
    .map((one) => ({ id: one.id, label: words('speakUp.sawAbout', { name: fullName(one) }) }));
  const other = { id: 'seen', label: words('speakUp.saw') };
  const report = () => {
    if (about.value === '' || kind.value === '') return;
    const before = board.game.facts().length;
    if (!board.send({ type: 'error.report', about: about.value, kind: kind.value })) return;
    const isFounded = board.game
      .facts()
      .slice(before)
      .some((fact) => fact.type === 'report.founded');
    board.cover(null);
    board.show(words(isFounded ? 'speakUp.founded' : 'speakUp.unfounded'), 'thanks');
  };
  const isReady = about.value !== '' && kind.value !== '';
  return (
    <Overlay
      title={words('speakUp.title')}
      words={words}
      className="dialog-wide"
      onClose={() => board.cover(null)}
    >
      <p>{words('speakUp.lead')}</p>
      <form
        class="speak-up"
        onSubmit={(event) => {
          event.preventDefault();
          report();
        }}
      >
        <Choice
          legend={words('speakUp.about')}
          options={[...acts, ...loops, ...seen, other]}
          chosen={about.value}
          onChoose={(id) => {
            about.value = id;
          }}
          isStacked
        />
        <Choice
          legend={words('speakUp.kind')}
          options={REPORT_KINDS.map((id) => ({ id, label: words(`report.${id}`) }))}
          chosen={kind.value}
          onChoose={(id) => {
            kind.value = REPORT_KINDS.find((one) => one === id) ?? '';
          }}
        />
        <div class="speak-up-foot">
          <Button
            kind="primary"
            isSubmit
            isOff={!isReady}
            describedBy={isReady ? undefined : 'speak-up-hint'}
          >
            {words('speakUp.send')}
          </Button>
          {!isReady && (
            <p class="hint" id="speak-up-hint">
              {words('speakUp.hint')}
            </p>
          )}
        </div>
      </form>
    </Overlay>
  );
}
