import type { VisitView } from '../../simulation/view/day-view.ts';
import type { Fact } from '../../simulation/vocabulary/facts.ts';
import { type Json, type JsonMap, listAt, numberAt, textAt } from '../../simulation/vocabulary/json.ts';
import { type Message, message } from '../../simulation/vocabulary/messages.ts';

/** One reading that was not what right technique would have read: both numbers, and what stood between them. */
export interface PressureRow {
  readonly key: string;
  readonly patient: string;
  readonly written: Message;
  readonly right: Message;
  readonly causes: readonly Message[];
}

interface Pressure {
  readonly sys: number;
  readonly dia: number;
}

/** Numbers are read to the nearest even one: less than this is no difference. */
const READING_MMHG = 2;

/** The blood pressures of a day beside what the same bodies would have read with right technique; those alone that differ. */
export function pressureRows(facts: readonly Fact[], visits: readonly VisitView[]): readonly PressureRow[] {
  return facts.flatMap((fact, index) => {
    const details = 'details' in fact ? fact.details : undefined;
    if (fact.type !== 'pressure.read' || details === undefined) return [];
    const visit = visits.find((one) => one.id === fact.visit);
    const row = rowOf(details, visit?.person.last ?? '', `${fact.visit ?? ''} ${index}`);
    return row === undefined ? [] : [row];
  });
}

function rowOf(details: JsonMap, patient: string, key: string): PressureRow | undefined {
  const written = { sys: numberAt(details, 'sys'), dia: numberAt(details, 'dia') };
  const right = { sys: numberAt(details, 'rightSys'), dia: numberAt(details, 'rightDia') };
  if (isNear(written, right)) return undefined;
  const causes = listAt(details, 'causes').map(causeOf);
  const left = {
    sys: written.sys - right.sys - causes.reduce((sum, one) => sum + one.sys, 0),
    dia: written.dia - right.dia - causes.reduce((sum, one) => sum + one.dia, 0),
  };
  return {
    key,
    patient,
    written: pair(written),
    right: pair(right),
    causes: [
      ...causes.map(({ because, sys, dia }) => message(`pressures.cause.${because}`, signed({ sys, dia }))),
      ...(isNear(left, { sys: 0, dia: 0 }) ? [] : [message('pressures.rest', signed(left))]),
    ],
  };
}

function causeOf(cause: Json): Pressure & { readonly because: string } {
  return { because: textAt(cause, 'because'), sys: numberAt(cause, 'sys'), dia: numberAt(cause, 'dia') };
}

function isNear(one: Pressure, other: Pressure): boolean {
  return Math.abs(one.sys - other.sys) <= READING_MMHG && Math.abs(one.dia - other.dia) <= READING_MMHG;
}

function pair({ sys, dia }: Pressure): Message {
  return message('pressures.pair', { sys, dia });
}

function signed({ sys, dia }: Pressure): { readonly sys: string; readonly dia: string } {
  const sign = (value: number): string => (value < 0 ? `−${-value}` : `+${value}`);
  return { sys: sign(sys), dia: sign(dia) };
}
