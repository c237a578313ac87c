/** Words that are letters in the clinic; each has `glossary.<id>` (what it stands for) and `glossary.<id>.means`. */
export const GLOSSARY = [
  'MA',
  'VIS',
  'POC',
  'FEFO',
  'PPE',
  'EKG',
  'EHR',
  'HIPAA',
  'CLIA',
  'BP',
  'SpO2',
  'VFC',
] as const;

/** The letters of the glossary that stand in a text, in the order of the glossary. */
export function lettersIn(text: string): readonly string[] {
  const found = new Set(text.match(/[A-Za-z0-9]+/g) ?? []);
  return GLOSSARY.filter((id) => found.has(id));
}
