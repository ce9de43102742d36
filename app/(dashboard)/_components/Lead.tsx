import { IllustrativeRibbon } from '@/app/_components/IllustrativeRibbon';
import type { OverviewAnswer } from '@/lib/data/reads/load-overview';
import type { OverviewForm } from '@/lib/forms/overview-choice';
import { getLocale, getTexts } from '@/lib/messages/page-words';
import { dashboardHeadline } from '@/lib/overview/dashboard/headline';
import { leadText } from '@/lib/overview/dashboard/lead';
import { yearText } from '@/lib/overview/dashboard/year-links';
import { freshnessText } from '@/lib/overview/freshness';
import styles from './Lead.module.css';
import { YearChoice } from './YearChoice';

type Props = { answer: OverviewAnswer; form: OverviewForm };

/** The finding, how far to rely on it, how fresh it is, and the choice of another year. */
export async function Lead({ answer, form }: Props) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const { measures, volumes, asAt, freshness, year } = answer;
  const fresh = freshnessText(t, locale, freshness);
  return (
    <>
      {freshness.illustrative ? <IllustrativeRibbon /> : null}
      <div className={styles['lead']}>
        <div>
          <h1>{dashboardHeadline(t, locale, yearText(year, locale), measures)}</h1>
          <p className={styles['sub']}>{leadText(t, locale, { measures, months: volumes.year, asAt })}</p>
          <p className={`${styles['sub']} ${fresh.overdue ? styles['overdue'] : ''}`}>{fresh.text}</p>
          {year.kind === 'financial' ? (
            <p className={styles['sub']}>{t('dashboard.financial-note')}</p>
          ) : null}
        </div>
        <YearChoice answer={answer} form={form} />
      </div>
    </>
  );
}
