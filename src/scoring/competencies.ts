import type { Finding } from './findings.ts';

/** How far the practice evidence for one competency area goes (design 5.8); one day alone can reach `independent`. */
export interface CompetencyEvidence {
  readonly competency: string;
  readonly level: 'seen' | 'withHelp' | 'independent';
  readonly clean: number;
  readonly opportunities: number;
  readonly hasCritical: boolean;
}

/** Practice evidence by competency area, from one day's findings; never a statement that someone is able. */
export function competencyRecord(findings: readonly Finding[]): readonly CompetencyEvidence[] {
  const areas = [...new Set(findings.map((finding) => finding.competency))].sort();
  return areas.map((competency) => {
    const own = findings.filter((finding) => finding.competency === competency);
    const clean = own.filter((finding) => finding.outcome === 1).length;
    const hasCritical = own.some((finding) => finding.severity === 'critical');
    const isIndependent = clean === own.length;
    const level = isIndependent ? 'independent' : clean > 0 ? 'withHelp' : 'seen';
    return { competency, level, clean, opportunities: own.length, hasCritical };
  });
}
