/**
 * The rows whose key no stored row has: what is to be added so that nothing stored is touched.
 *
 * @param key the fields that say which thing a row is of
 */
export function missing<Row extends object, Key extends keyof Row & string>(
  rows: readonly Row[],
  stored: readonly Readonly<Record<Key, unknown>>[],
  key: readonly Key[],
): Row[] {
  const named = (row: Readonly<Record<Key, unknown>>) => JSON.stringify(key.map((field) => row[field]));
  const there = new Set(stored.map(named));
  return rows.filter((row) => !there.has(named(row)));
}
