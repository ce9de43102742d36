import type { Difference } from '@/lib/reports/snapshot/difference';
import { getLocale, getTextsOf } from '@/lib/request/words';

/** More than these are counted: the report’s own page has them all. */
const MOST_TOLD = 3;

/** The first figures that differ, a line each. */
export async function DifferenceList({ differences }: { differences: readonly Difference[] }) {
  const [t, locale] = [await getTextsOf('reportPage.due'), await getLocale()];
  const rest = differences.length - MOST_TOLD;
  return (
    <ul>
      {differences.slice(0, MOST_TOLD).map(({ key, label, before, after }) => (
        <li key={key}>{t('line', { label: label[locale], before: before[locale], after: after[locale] })}</li>
      ))}
      {rest > 0 ? <li>{t('more', { count: rest })}</li> : null}
    </ul>
  );
}
