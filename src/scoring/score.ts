import type { Fact, PatientEnded, SpanMeasured } from '../simulation/vocabulary/facts.ts';
import { type Finding, findingsOf } from './findings.ts';
import { DIMENSIONS, type Dimension, type Rubric } from './rubric.ts';

export interface DimensionScore {
  /** 0–100, corrected for chance; null when nothing was judged. */
  readonly value: number | null;
  /** How many findings it rests on. */
  readonly opportunities: number;
}

export interface Score {
  /** 0–100, one decimal. */
  readonly total: number;
  /** The same before the cap for critical errors. */
  readonly raw: number;
  readonly cap: number;
  readonly stars: 0 | 1 | 2 | 3;
  readonly dimensions: Readonly<Record<Dimension, DimensionScore>>;
  readonly findings: readonly Finding[];
  readonly rubric: string;
}

/** Below this many findings a dimension says "not enough evidence yet", never a number, on screen. */
export const ENOUGH_EVIDENCE = 4;

/** Folds the facts of a finished day into its score (design 5.2–5.4). */
export function scoreDay(facts: readonly Fact[], rubric: Rubric): Score {
  const findings = findingsOf(facts, rubric);
  const dimensions = Object.fromEntries(
    DIMENSIONS.map((dimension) => [dimension, dimensionScore(dimension, findings, facts)]),
  ) as Record<Dimension, DimensionScore>;
  const raw = rawScore(dimensions, rubric);
  const cap = capFor(findings);
  const total = round(Math.min(raw, cap));
  return {
    total,
    raw: round(raw),
    cap,
    stars: starsFor(total, dimensions, findings),
    dimensions,
    findings,
    rubric: rubric.version,
  };
}

function dimensionScore(
  dimension: Dimension,
  findings: readonly Finding[],
  facts: readonly Fact[],
): DimensionScore {
  if (dimension === 'T') return timeliness(facts);
  const own = findings.filter((finding) => finding.dimension === dimension);
  const weight = own.reduce((sum, finding) => sum + finding.weight, 0);
  if (weight === 0) return { value: null, opportunities: 0 };
  const share = own.reduce((sum, finding) => sum + finding.weight * finding.outcome, 0) / weight;
  const items = 100 * Math.max(0, (share - 0.5) / 0.5);
  const value = dimension === 'C' ? 0.6 * items + 0.4 * patientExperience(facts) : items;
  return { value: round(value), opportunities: own.length };
}

/** Patience at the end, 10 to 60 scaled to 0 to 100, averaged over the patients who came. */
function patientExperience(facts: readonly Fact[]): number {
  const ended = facts.filter((fact): fact is PatientEnded => fact.type === 'patient.ended');
  if (ended.length === 0) return 0;
  const scaled = ended.map((one) => Math.min(100, Math.max(0, (one.patience - 10) * 2)));
  return scaled.reduce((sum, one) => sum + one, 0) / scaled.length;
}

/** Being late costs, being early gains nothing: full up to par, nothing at twice the par. */
function timeliness(facts: readonly Fact[]): DimensionScore {
  const spans = facts.filter((fact): fact is SpanMeasured => fact.type === 'span.measured');
  const calls = spans.filter((one) => one.span === 'call');
  const parts = spans.filter((one) => one.span !== 'call').map(spanShare);
  if (calls.length > 0) parts.push(calls.filter((one) => one.ms <= one.parMs).length / calls.length);
  if (parts.length === 0) return { value: null, opportunities: 0 };
  return {
    value: round((100 * parts.reduce((sum, one) => sum + one, 0)) / parts.length),
    opportunities: parts.length,
  };
}

/** `idle` and `close` count from zero; the others from their par. */
function spanShare(one: SpanMeasured): number {
  const ratio = one.ms / Math.max(1, one.parMs);
  if (one.span === 'idle' || one.span === 'close') return Math.max(0, 1 - ratio);
  return ratio <= 1 ? 1 : Math.max(0, 2 - ratio);
}

/** Time points shrink when safety is poor; dimensions without evidence leave their weight to the others. */
function rawScore(dimensions: Readonly<Record<Dimension, DimensionScore>>, rubric: Rubric): number {
  const gate = Math.min(1, (dimensions.S.value ?? 0) / 80);
  let sum = 0;
  let weights = 0;
  for (const dimension of DIMENSIONS) {
    const { value } = dimensions[dimension];
    if (value === null) continue;
    weights += rubric.weights[dimension];
    sum += rubric.weights[dimension] * (dimension === 'T' ? gate : 1) * value;
  }
  return weights === 0 ? 0 : sum / weights;
}

function isCritical(finding: Finding): boolean {
  return finding.severity === 'critical';
}

/** Safety is conjunctive: an unrecovered critical error caps the day, whatever else went well. */
function capFor(findings: readonly Finding[]): number {
  const critical = findings.filter(isCritical);
  const unrecovered = critical.filter((finding) => finding.how !== 'recovered').length;
  if (unrecovered >= 2) return 39;
  if (unrecovered === 1) return 59;
  return critical.length > 0 ? 84 : 100;
}

function starsFor(
  total: number,
  dimensions: Readonly<Record<Dimension, DimensionScore>>,
  findings: readonly Finding[],
): Score['stars'] {
  const safety = dimensions.S.value ?? 0;
  const critical = findings.filter(isCritical);
  const majors = findings.filter(
    (finding) => finding.severity === 'major' && finding.how !== 'recovered',
  ).length;
  if (critical.some((finding) => finding.how !== 'recovered') || total < 60) return 0;
  if (total < 80 || safety < 80) return 1;
  return total >= 92 && safety >= 92 && majors <= 1 && critical.length === 0 ? 3 : 2;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
