import { ActionButton } from '../action-button.tsx';
import { Actions } from '../actions.tsx';
import { useBoard } from '../context.ts';
import { countdown, fullName } from '../names.ts';
import { actionsAbout } from '../ordering.ts';
import { Section } from './section.tsx';

/** What runs by itself, each with the time left on the clinic's clock. */
export function LoopsSection() {
  const { view, words } = useBoard();
  return (
    <Section title={words('section.loops')} count={view.loops.length} part="loops">
      {view.loops.length === 0 && <p class="section-none">{words('loops.none')}</p>}
      <ul class="lines">
        {view.loops.map((loop) => {
          const visit = view.visits.find((one) => one.id === loop.visit);
          const action = view.actions.find((one) => one.task !== undefined && one.task.node === loop.task);
          return (
            <li key={loop.id} class={`line loop loop-${loop.phase}`}>
              <strong>{words(loop.title)}</strong>
              {visit !== undefined && <span>{fullName(visit)}</span>}
              <span class="loop-time">
                {words(`loop.phase.${loop.phase}`, {
                  left: countdown(loop.dueMs - view.nowMs),
                  until: loop.overMs === null ? '' : countdown(loop.overMs - view.nowMs),
                  hasEnd: loop.overMs !== null,
                })}
              </span>
              {action !== undefined && <ActionButton action={action} />}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

/** Calls that ring or wait for a call back, and messages. */
export function PhoneSection() {
  const { view, words } = useBoard();
  const { calls, inbox } = view;
  return (
    <Section title={words('section.phone')} count={calls.length + inbox.length} part="phone">
      {calls.length + inbox.length === 0 && <p class="section-none">{words('phone.none')}</p>}
      <ul class="lines">
        {calls.map((call) => (
          <li key={call.id} class={`line call call-${call.state}`}>
            <strong>{words(`call.${call.state}`)}</strong>
            <span>{words('call.since', { at: call.rangMs })}</span>
            <Actions actions={actionsAbout(view, 'call', call.id)} />
          </li>
        ))}
        {inbox.map((one) => (
          <li key={one.id} class="line">
            <span>{words('inbox.since', { at: one.atMs })}</span>
            <Actions actions={actionsAbout(view, 'inbox', one.id)} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Set-up, closing, and whatever else is the clinic's own. */
export function ClinicSection() {
  const { view, words } = useBoard();
  const actions = actionsAbout(view, 'day');
  return (
    <Section title={words('section.clinic')} count={actions.length}>
      {actions.length === 0 ? (
        <p class="section-none">{words('clinic.none')}</p>
      ) : (
        <Actions actions={actions} />
      )}
    </Section>
  );
}
