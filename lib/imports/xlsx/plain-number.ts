/** As spreadsheets keep numbers: digits, a point, a power of ten. */
const KEPT = /^(-?)([0-9]{1,400})(?:\.([0-9]{1,400}))?(?:[eE]([+-]?[0-9]{1,3}))?$/;

/**
 * A number as a spreadsheet keeps it, written as a person writes it: without a power of ten or needless zeros. Done on the
 * text, so that nothing is rounded. What isn't such a number stays as it is, for the strict reader to refuse.
 *
 * @example plainNumber('1.734E5') // '173400'
 * @example plainNumber('5.0') // '5'
 * @example plainNumber('0.5') // '0.5'
 */
export function plainNumber(kept: string): string {
  const found = KEPT.exec(kept);
  if (found === null) return kept;
  const [, sign = '', whole = '', fraction = '', power = '0'] = found;
  const place = whole.length + Number(power);
  const digits = whole + fraction;
  const before = place <= 0 ? '0' : digits.slice(0, place).padEnd(place, '0');
  const behind = (place < 0 ? '0'.repeat(-place) : '') + digits.slice(Math.max(0, place));
  const [left, right] = [before.replace(/^0+(?=[0-9])/, ''), behind.replace(/0+$/, '')];
  const isZero = left === '0' && right === '';
  return `${isZero ? '' : sign}${left}${right === '' ? '' : `.${right}`}`;
}
