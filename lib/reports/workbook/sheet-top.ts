import type { Day } from '@/lib/calendar/day';
import { formatDay } from '@/lib/format/month';
import { type Cell, textCell } from './cell';
import type { Words } from './words';

/** The row of the column heads on every sheet with months: the title, as at when, and what it is stand above it. */
export const HEAD = 4;

/**
 * What stands above every table: its title, as at when (and that it is a preview), and what it is. The table's heads
 * follow in row {@link HEAD}.
 */
export function sheetTop(
  { t, locale }: Words,
  day: Day,
  mark: string | null,
  title: string,
  what: string,
): readonly (readonly (Cell | null)[])[] {
  const asAt = t('reportFiles.as-at', { day: formatDay(day, locale) });
  return [
    [textCell(title, 'title')],
    mark === null
      ? [textCell(asAt, 'note')]
      : [textCell(t('reportFiles.marked', { mark, text: asAt }), 'mark')],
    [textCell(what, 'note')],
  ];
}

/** The cells of the column heads. */
export function headCells(texts: readonly string[]): readonly Cell[] {
  return texts.map((text) => textCell(text, 'head'));
}
