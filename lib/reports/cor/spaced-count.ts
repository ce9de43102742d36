/** A thin space that no line breaks at (U+202F). */
const THIN = '\u202f';

/**
 * A whole number as the document's prose prints it: thin spaces between thousands, from four digits on.
 *
 * @example spacedCount(2_807_000n) // '2 807 000', with U+202F
 */
export function spacedCount(count: bigint): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, THIN);
}
