const INT = '$int';

/**
 * Plain data as one text that is the same wherever and whenever it is made: keys in the order of their code units, no
 * spaces, whole numbers beyond a number's reach as `{"$int":"…"}`. Its SHA-256 names a snapshot.
 *
 * What isn't plain data (a Date, a Map, a function, NaN) is a bug: TypeError. A key whose value is undefined is left out.
 *
 * @example canonicalJson({ b: 2, a: 10n }) // '{"a":{"$int":"10"},"b":2}'
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'bigint') return `{"${INT}":"${value}"}`;
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    const entries = Object.entries(value).filter(([, one]) => one !== undefined);
    const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${sorted.map(([key, one]) => `${JSON.stringify(key)}:${canonicalJson(one)}`).join(',')}}`;
  }
  throw new TypeError(`not plain data: ${Object.prototype.toString.call(value)}`);
}

/**
 * The data that {@link canonicalJson} wrote.
 *
 * @example readCanonicalJson('{"a":{"$int":"10"}}') // { a: 10n }
 */
export function readCanonicalJson(text: string): unknown {
  return JSON.parse(text, (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || !(INT in value)) return value;
    const { [INT]: digits } = value;
    return typeof digits === 'string' && Object.keys(value).length === 1 ? BigInt(digits) : value;
  });
}
