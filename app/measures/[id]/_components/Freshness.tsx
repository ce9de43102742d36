import { getLocale, getTranslations } from 'next-intl/server';
import type { MeasurePageAnswer } from '@/lib/data/reads/load-measure-page';
import { formatDay, formatMonth } from '@/lib/format/month';
import type { MeasurePageView } from '@/lib/overview/measure-page';
import styles from './Freshness.module.css';

/** How whole and how fresh the figures are: base, coverage, day, and the return that is awaited next. */
export async function Freshness({ answer, view }: { answer: MeasurePageAnswer; view: MeasurePageView }) {
  const [t, locale] = [await getTranslations(), await getLocale()];
  const { awaited, lastMonth, points, illustrative } = answer;
  const definition = points.at(-1)?.definition;
  const said = {
    missing: formatMonth(awaited.month, locale),
    due: awaited.overdue ? 'overdue' : 'due',
    day: formatDay(awaited.due, locale),
  };
  return (
    <div className={styles['freshness']}>
      <p>
        {[definition && t(`base.${definition.base}`), view.coverage, view.asAt].filter(Boolean).join(' · ')}
      </p>
      {illustrative ? (
        <p>{t('illustrative.no-return')}</p>
      ) : (
        <p className={awaited.overdue ? styles['overdue'] : undefined}>
          {lastMonth
            ? t('measure.stale-due', { ...said, last: formatMonth(lastMonth, locale) })
            : t('measure.stale-none', said)}
        </p>
      )}
    </div>
  );
}
