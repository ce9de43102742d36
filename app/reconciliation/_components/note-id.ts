/**
 * The anchor of a footnote under a table. Marks are signs of any kind, addresses are not: the mark by its code points.
 *
 * @example noteId('135-analysis', '‡') // 'note-135-analysis-2021'
 */
export function noteId(table: string, mark: string): string {
  return `note-${table}-${[...mark].map((sign) => sign.codePointAt(0)?.toString(16)).join('-')}`;
}
