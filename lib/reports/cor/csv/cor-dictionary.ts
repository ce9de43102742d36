import { toCsv } from '@/lib/format/csv';
import type { Locale } from '@/lib/format/locale';
import { translatorFor } from '@/lib/messages/translator';
import { CSV_COLUMNS } from './cor-csv';

/** What each column of the table's CSV means, itself as CSV: a line per column, in the order of the file. */
export function corDictionary(locale: Locale): string {
  const t = translatorFor(locale);
  return toCsv(
    [t('reportCor.dictionary.column_name'), t('reportCor.dictionary.meaning')],
    CSV_COLUMNS.map((column) => [column, t(`reportCor.dictionary.${column}`)]),
  );
}
