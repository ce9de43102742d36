/**
 * A column's letters in a spreadsheet.
 *
 * @param at from 0
 * @example columnLetters(26) // 'AA'
 */
export function columnLetters(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : columnLetters(Math.floor(at / 26) - 1) + last;
}
