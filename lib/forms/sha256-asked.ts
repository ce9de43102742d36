/** Which file's SHA-256 an address asks about. `text` is what stood there. */
export type Sha256Asked =
  | { readonly kind: 'none' }
  | { readonly kind: 'unfit'; readonly text: string }
  | { readonly kind: 'sha256'; readonly sha256: string; readonly text: string };

/**
 * Reads a SHA-256 in hexadecimal, in either case and with spaces around it as people paste it.
 *
 * @example readSha256(' AB…') // { kind: 'sha256', sha256: 'ab…', … } for 64 such characters
 */
export function readSha256(given: string | string[] | undefined): Sha256Asked {
  if (given === undefined || given === '') return { kind: 'none' };
  if (typeof given !== 'string') return { kind: 'unfit', text: given.join(', ').slice(0, 200) };
  const text = given.slice(0, 200);
  const sha256 = given.trim().toLowerCase();
  return /^[0-9a-f]{64}$/.test(sha256) ? { kind: 'sha256', sha256, text } : { kind: 'unfit', text };
}
