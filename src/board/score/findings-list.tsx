import { useSignal } from '@preact/signals';
import type { Score } from '../../scoring/score.ts';
import { useBoard } from '../context.ts';
import { fullName, plainName } from '../names.ts';
import { DIMENSION_ORDER } from './dimension-table.tsx';

type Finding = Score['findings'][number];

/** Every finding, gravest first, with what happened, why it matters and where that is written. */
export function FindingsList({ findings }: { readonly findings: readonly Finding[] }) {
  const { view, words } = useBoard();
  const visit = useSignal('all');
  const dimension = useSignal('all');
  const kind = useSignal('toLearn');
  const shown = findings
    .filter((one) => visit.value === 'all' || (one.visit ?? 'none') === visit.value)
    .filter((one) => dimension.value === 'all' || one.dimension === dimension.value)
    .filter((one) => kind.value === 'all' || (kind.value === 'clean') === (one.outcome === 1))
    .sort((a, b) => gravity(b) - gravity(a) || a.atMs - b.atMs);
  const patients = view.visits.map((one) => ({ id: one.id, label: fullName(one) }));
  return (
    <section>
      <h2>{words('findings.title')}</h2>
      <div class="filters">
        <Filter
          label={words('findings.kind')}
          chosen={kind.value}
          options={['toLearn', 'clean', 'all'].map((id) => ({ id, label: words(`findings.kind.${id}`) }))}
          onChoose={(id) => {
            kind.value = id;
          }}
        />
        <Filter
          label={words('findings.patient')}
          chosen={visit.value}
          options={[
            { id: 'all', label: words('findings.allPatients') },
            ...patients,
            { id: 'none', label: words('findings.noPatient') },
          ]}
          onChoose={(id) => {
            visit.value = id;
          }}
        />
        <Filter
          label={words('findings.dimension')}
          chosen={dimension.value}
          options={[
            { id: 'all', label: words('findings.allDimensions') },
            ...DIMENSION_ORDER.filter((id) => id !== 'T').map((id) => ({
              id,
              label: words(`dimension.${id}`),
            })),
          ]}
          onChoose={(id) => {
            dimension.value = id;
          }}
        />
      </div>
      <p class="hint" role="status">
        {words('findings.count', { count: shown.length })}
      </p>
      <ul class="findings">
        {shown.map((one, index) => (
          <FindingCard key={`${one.item} ${one.atMs} ${index}`} finding={one} />
        ))}
      </ul>
    </section>
  );
}

/** One finding: what was judged, what happened, why it matters and where that is written. */
export function FindingCard({ finding }: { readonly finding: Finding }) {
  const { view, words } = useBoard();
  const patient = view.visits.find((one) => one.id === finding.visit);
  const severity = finding.severity === null ? '' : words(`severity.${finding.severity}`);
  return (
    <li class={`finding finding-${finding.how} finding-${finding.severity ?? 'none'}`}>
      <h3>{finding.title}</h3>
      <p class="finding-facts">
        <span class="chip">{words(`how.${finding.how}`)}</span>
        {severity !== '' && <span class="chip">{severity}</span>}
        <span>{words('time.clock', { atMs: finding.atMs })}</span>
        {patient !== undefined && <span>{fullName(patient)}</span>}
        <span>{words(`dimension.${finding.dimension}`)}</span>
      </p>
      {finding.errorId !== null && (
        <p>
          {words(finding.reached ? 'findings.whatReached' : 'findings.what', {
            error: plainName(finding.errorId),
          })}
        </p>
      )}
      <p>
        <strong>{words('findings.why')}</strong> {finding.why}
      </p>
      <p class="finding-source">{words('help.source', { source: finding.source })}</p>
    </li>
  );
}

interface FilterProps {
  readonly label: string;
  readonly chosen: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly onChoose: (id: string) => void;
}

function Filter({ label, chosen, options, onChoose }: FilterProps) {
  return (
    <label class="filter">
      <span>{label}</span>
      <select value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        {options.map((one) => (
          <option key={one.id} value={one.id}>
            {one.label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Grave and uncaught first, then lesser ones, then what was left out, then what went well. */
function gravity({ severity, outcome, how }: Finding): number {
  if (outcome === 1) return how === 'goodCatch' ? 1 : 0;
  const rank = severity === null ? 2 : { minor: 3, major: 5, critical: 7 }[severity];
  return how === 'recovered' ? rank - 1 : rank;
}
