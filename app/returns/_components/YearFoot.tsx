import { lastDay } from '@/lib/calendar/day';
import { monthOf } from '@/lib/calendar/month';
import type { Holiday } from '@/lib/data/ledger/load-holidays';
import { formatDay } from '@/lib/format/month';
import { getLocale, getTexts } from '@/lib/request/words';
import type { YearAtAGlance } from '@/lib/returns/year-at-a-glance';
import styles from './YearFoot.module.css';

type Props = { year: YearAtAGlance; holidays: readonly Holiday[] };

/** What the due days of a year's returns go by, with the holidays that they don't count. */
export async function YearFoot({ year, holidays }: Props) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const january = lastDay(monthOf(year.year, 1));
  const last = year.months.at(-1)?.due ?? '';
  const used = holidays.filter(({ day }) => day > january && day <= last);
  return (
    <>
      <p>{t('returns.times')}</p>
      <details className={styles['holidays']}>
        <summary>{t('returns.holidays', { count: used.length })}</summary>
        <ul>
          {used.map(({ day, name }) => (
            <li key={day}>
              {t('returnPage.holiday', { name: name[locale], day: formatDay(day, locale, 'short') })}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
