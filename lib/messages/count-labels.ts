import type { Locale } from '@/lib/format/locale';
import { COUNTS, type CountCode } from '@/lib/kpi/counts';

/** What each count is called, as the catalogue of counts says it: it is said nowhere else. */
export function countLabels(locale: Locale): Record<CountCode, string> {
  return Object.fromEntries(COUNTS.map(({ code, label }) => [code, label[locale]])) as Record<
    CountCode,
    string
  >;
}
