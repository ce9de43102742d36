/** Commas between thousands of the digits before the point. */
function withCommas(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ',');
}

/** The largest count there can be: a total wait in seconds. */
const LARGEST = 2 ** 53;

/**
 * A whole number as people read it: a comma between thousands, an en dash as minus. The same in all languages.
 *
 * A number that isn't whole, or is beyond what a number holds exactly, is a bug: RangeError.
 *
 * Example: `formatCount(2807000)` is `2,807,000`; `formatCount(-5)` is `–5`.
 */
export function formatCount(count: number | bigint): string {
  if (typeof count === 'number' && (!Number.isInteger(count) || Math.abs(count) > LARGEST))
    throw new RangeError(`not a whole number: ${count}`);
  const text = String(count);
  return text.startsWith('-') ? `–${withCommas(text.slice(1))}` : withCommas(text);
}

const DECIMAL = /^(-?)(\d+)(\.\d+)?$/;

/**
 * A decimal text (as the API writes them) as people read it: commas, and an en dash as minus. Never rounds.
 *
 * Anything but plain decimal digits is a bug: RangeError.
 *
 * Example: `formatDecimal('-1234.50')` is `–1,234.50`.
 */
export function formatDecimal(decimal: string): string {
  const match = DECIMAL.exec(decimal);
  if (match === null) throw new RangeError(`not a decimal: ${decimal}`);
  const [, minus = '', whole = '', fraction = ''] = match;
  return `${minus === '' ? '' : '–'}${withCommas(whole)}${fraction}`;
}
