/**
 * The address of a page with what its form holds, some of it changed; what is empty is left out.
 *
 * @param path with a leading slash
 * @param typed what the form holds, by field
 * @param changes what stands in its place, by field; empty takes the field away
 * @example addressWith('/volumes', { by: 'quarter', asAt: '2024-02-28' }, { asAt: '' }) // '/volumes?by=quarter'
 */
export function addressWith(
  path: string,
  typed: Readonly<Record<string, string>>,
  changes: Readonly<Record<string, string>>,
): string {
  const kept = Object.entries({ ...typed, ...changes }).filter(([, value]) => value !== '');
  return kept.length > 0 ? `${path}?${new URLSearchParams(kept)}` : path;
}
