import type { ReissueDue } from '@/lib/data/reports/reissues';
import { corMissingText } from '@/lib/reports/cor/cor-missing-text';
import { getLocale, getTexts } from '@/lib/request/words';

/** More than these are counted: the report’s own page has them all. */
const MOST_TOLD = 3;

type Props = Pick<ReissueDue, 'differences' | 'missing'>;

/** What an issued report tells and isn't so any more: the first figures that differ, or why it couldn't be made today. */
export async function DifferenceList({ differences, missing }: Props) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const rest = differences.length - MOST_TOLD;
  return (
    <ul>
      {missing.map((one) => {
        const text = corMissingText(t, locale, one);
        return <li key={text}>{t('reportPage.due.cannot', { missing: text })}</li>;
      })}
      {differences.slice(0, MOST_TOLD).map(({ key, label, before, after }) => (
        <li key={key}>
          {t('reportPage.due.line', { label: label[locale], before: before[locale], after: after[locale] })}
        </li>
      ))}
      {rest > 0 ? <li>{t('reportPage.due.more', { count: rest })}</li> : null}
    </ul>
  );
}
