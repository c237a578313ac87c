/** The keys of parsed YAML in camelCase, as the scenario parser makes them. */
export function camelCaseKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelCaseKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [
    key.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
    camelCaseKeys(each),
  ]);
  return Object.fromEntries(entries);
}
