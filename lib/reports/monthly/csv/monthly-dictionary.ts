import { toCsv } from '@/lib/format/csv';
import type { Locale } from '@/lib/format/locale';
import { partFor } from '@/lib/messages/translator';
import { MONTHLY_COLUMNS, type MonthlyColumn } from './columns';
import { KNOWN_VALUES } from './known-values';

/** In what a column is told. */
const UNIT_OF: Partial<Record<MonthlyColumn, 'month' | 'day' | 'count' | 'decimal' | 'in-unit' | 'whole'>> = {
  from: 'month',
  to: 'month',
  month: 'month',
  due: 'day',
  submitted: 'day',
  approved: 'day',
  asAt: 'day',
  numerator: 'count',
  denominator: 'count',
  value: 'in-unit',
  target: 'decimal',
  plan: 'decimal',
  difference: 'decimal',
  monthsReported: 'whole',
  monthsExpected: 'whole',
  revision: 'whole',
};

/**
 * What each column of {@link monthlyCsv} means, as CSV of its own: column, meaning, unit, and the words that can stand
 * there, where they are words of a list. Each line ends with the snapshot, as the lines of the CSV do, so that no two
 * issues' dictionaries are the same file.
 *
 * @param foot of the report's frame: its snapshot's id and SHA-256, or that it is a preview
 * @example monthlyDictionary('en', frame.foot).split('\r\n')[1] // 'section,What the line is about: …'
 */
export function monthlyDictionary(locale: Locale, foot: string): string {
  const t = partFor(locale, 'reportFiles.dictionary');
  const rows = MONTHLY_COLUMNS.map((column) => {
    const unit = UNIT_OF[column];
    const values: readonly string[] =
      column in KNOWN_VALUES ? KNOWN_VALUES[column as keyof typeof KNOWN_VALUES] : [];
    return [
      column,
      t(`meaning.${column}`),
      unit ? t(`unit.${unit}`) : t(values.length > 0 ? 'unit.word' : 'unit.text'),
      values.length > 0 ? values.join(' | ') : null,
      foot,
    ];
  });
  const head = (['column', 'meaning', 'unit', 'values', 'snapshot'] as const).map((column) =>
    t(`head.${column}`),
  );
  return toCsv(head, rows);
}
