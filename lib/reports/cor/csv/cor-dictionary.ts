import type { Day } from '@/lib/calendar/day';
import { toCsv } from '@/lib/format/csv';
import type { Locale } from '@/lib/format/locale';
import { translatorFor } from '@/lib/messages/translator';
import type { ReportFrame } from '../../report-frame';
import { frameTexts } from '../frame-texts';
import { CSV_COLUMNS } from './columns';

/**
 * What each column of the table's CSV means, itself as CSV: a line per column, in the order of the file. Each line ends with
 * the snapshot that the dictionary was issued with, as the lines of the table do, so that no two issues' files are alike.
 *
 * @param asAt the day of the facts, which a preview says of itself
 */
export function corDictionary(locale: Locale, frame: ReportFrame, asAt: Day): string {
  const t = translatorFor(locale);
  const { foot } = frameTexts(t, locale, frame, asAt);
  return toCsv(
    [
      t('reportCor.dictionary.column_name'),
      t('reportCor.dictionary.meaning'),
      t('reportCor.dictionary.snapshot_name'),
    ],
    CSV_COLUMNS.map((column) => [column, t(`reportCor.dictionary.${column}`), foot]),
  );
}
