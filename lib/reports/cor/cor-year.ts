/** The first year whose two years before have months. */
const FIRST = 1902;

/**
 * The calendar year that a text names, or null: four digits, from 1902 on.
 *
 * @example parseCorYear('2025') // 2025
 */
export function parseCorYear(text: string): number | null {
  if (!/^[12]\d{3}$/.test(text)) return null;
  const year = Number.parseInt(text, 10);
  return year >= FIRST && year < 3000 ? year : null;
}
