import { Panel } from '@/app/_components/Panel';
import type { Month } from '@/lib/calendar/month';
import type { ToMake } from '@/lib/data/reports/load-reports-page';
import { formatMonth } from '@/lib/format/month';
import { formatCalendarYear } from '@/lib/format/period';
import { getLocale, getTextsOf } from '@/lib/request/words';
import styles from './Reports.module.css';

/** A year of months; older ones are folded away. */
const MOST_SHOWN = 12;

/** The reports that can be previewed and issued. */
export async function MakePanel({ toMake }: { toMake: ToMake }) {
  const [t, locale] = [await getTextsOf('reportPage.make'), await getLocale()];
  const { approved, submitted, years } = toMake;
  const link = (month: Month, text: string) => (
    <li key={month}>
      <a href={`/reports/monthly/${month}`}>{text}</a>
    </li>
  );
  const links = [
    ...submitted.map((month) => link(month, t('submitted', { month: formatMonth(month, locale) }))),
    ...approved.map((month) => link(month, formatMonth(month, locale))),
  ];
  const [shown, folded] = [links.slice(0, MOST_SHOWN), links.slice(MOST_SHOWN)];
  return (
    <Panel id="make" title={t('title')}>
      <div className={styles['columns']}>
        <div>
          <h3>{t('months')}</h3>
          {links.length === 0 ? <p>{t('months-none')}</p> : <ul className={styles['list']}>{shown}</ul>}
          {folded.length > 0 ? (
            <details>
              <summary>{t('all', { count: folded.length })}</summary>
              <ul className={styles['list']}>{folded}</ul>
            </details>
          ) : null}
        </div>
        <div>
          <h3>{t('years')}</h3>
          <ul className={styles['list']}>
            {years.map(({ year, missing }) => (
              <li key={year}>
                <a href={`/reports/cor/${year}`}>
                  {missing === 0
                    ? formatCalendarYear(year, locale)
                    : t('years-missing', { year: formatCalendarYear(year, locale), count: missing })}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </Panel>
  );
}
