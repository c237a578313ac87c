import { type Clinic, record, visitPlan } from '../clinic.ts';
import type { Effect } from '../vocabulary/effects.ts';
import type { Json, JsonMap } from '../vocabulary/json.ts';
import { listAt, mapAt } from '../vocabulary/json.ts';
import type { NodePlan, VisitPlan } from '../vocabulary/plan.ts';
import type { ChartEntry } from '../vocabulary/task.ts';

type Entry = Omit<ChartEntry, 'id' | 'atMs'>;

/** Adds an entry to a person's chart. Entries are never changed, only added. */
export function addEntry(clinic: Clinic, entry: Entry): void {
  clinic.state.counters.entry += 1;
  clinic.state.chart.push({ id: `entry.${clinic.state.counters.entry}`, ...entry, atMs: clinic.state.nowMs });
}

/** What a step wrote down. Fields `consent` and `claim` also move the visit's regions of that name. */
export function writeEntry(
  clinic: Clinic,
  node: NodePlan,
  effect: Extract<Effect, { type: 'writeChart' }>,
): void {
  const visit = node.visit ?? null;
  const patient = visit === null ? textOf(node.params, 'person') : visitPlan(clinic, visit).person;
  const person = effect.person ?? patient ?? 'clinic';
  addEntry(clinic, {
    person,
    visit,
    field: effect.field,
    value: effect.value,
    unit: effect.unit ?? null,
    author: 'player',
    source: clinic.act,
    status: effect.status ?? 'entered',
  });
  record(clinic, {
    type: 'reading.recorded',
    ...(visit === null ? {} : { visit }),
    details: { field: effect.field, value: effect.value, person },
  });
  if (visit === null) return;
  if (person !== patient) clinic.actors.send(`visit:${visit}`, { type: 'chart.mixedUp' });
  if (effect.status === 'signed') clinic.actors.send(`visit:${visit}`, { type: 'chart.signed' });
  if (typeof effect.value !== 'string') return;
  if (effect.field === 'consent') clinic.actors.send(`visit:${visit}`, { type: `consent.${effect.value}` });
  if (effect.field === 'claim') clinic.actors.send(`visit:${visit}`, { type: `claim.${effect.value}` });
}

/** The record as it stands when the day opens: allergies, medicines, registry and the like become entries. */
export function openRecord(clinic: Clinic, visit: VisitPlan): void {
  const add = (field: string, value: Json): void =>
    addEntry(clinic, {
      person: visit.person,
      visit: null,
      field,
      value,
      unit: null,
      author: 'record',
      source: null,
      status: 'signed',
    });
  for (const allergy of listAt(visit.record, 'allergies')) add('allergy', allergy);
  for (const medicine of listAt(visit.record, 'meds')) add('medicine', medicine);
  for (const [vaccine, doses] of Object.entries(mapAt(visit.record, 'registry')))
    add(`registry.${vaccine}`, doses);
  for (const [field, value] of Object.entries(mapAt(visit.record, 'lastVisit'))) add(`last.${field}`, value);
  add('appointment', { type: visit.type, atMs: visit.appointmentMs, lengthMs: visit.lengthMs });
}

function textOf(map: JsonMap, key: string): string | undefined {
  const value = map[key];
  return typeof value === 'string' ? value : undefined;
}
