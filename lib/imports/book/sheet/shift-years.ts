const YEAR = /(?<!\d)(?<!\d[ ,.])((?:19|20)\d{2})(?:([–-])(\d{2})(?![\d-]))?(?!\d|[ ,.]\d)/g;

/**
 * A text of one book as the next one says it: every year `by` years later, financial ones as a whole. Numbers that are
 * grouped or have decimals are left alone.
 *
 * @example shiftYears('Estimate 2024–25, as at 31 March 2024', 1) // 'Estimate 2025–26, as at 31 March 2025'
 */
export function shiftYears(text: string, by: number): string {
  return text.replace(YEAR, (_, year: string, dash: string | undefined, end: string | undefined) => {
    const next = String(Number(year) + by);
    if (dash === undefined || end === undefined) return next;
    // `2024–03` is no financial year: the end of one is the year after its beginning.
    if (Number(end) !== (Number(year) + 1) % 100) return `${next}${dash}${end}`;
    return `${next}${dash}${String((Number(next) + 1) % 100).padStart(2, '0')}`;
  });
}
