import { getLocale, getTranslations } from 'next-intl/server';
import type { VolumesPageAnswer } from '@/lib/data/reads/load-volumes-page';
import { formatDay, formatMonth } from '@/lib/format/month';
import { coverageOf } from '@/lib/overview/volumes/coverage';
import styles from './VolumesFreshness.module.css';

/** How whole and how fresh the figures are: coverage, day, the return that is awaited next; and what calls are. */
export async function VolumesFreshness({ answer }: { answer: VolumesPageAnswer }) {
  const [t, locale] = [await getTranslations(), await getLocale()];
  const { awaited, lastMonth, illustrative } = answer.freshness;
  const said = {
    missing: formatMonth(awaited.month, locale),
    due: awaited.overdue ? 'overdue' : 'due',
    day: formatDay(awaited.due, locale),
  };
  const coverage = t('measure.coverage', coverageOf(answer.periods));
  const asAt = t('measure.as-at', { day: formatDay(answer.asAt, locale) });
  return (
    <div className={styles['freshness']}>
      <p>{`${coverage} · ${asAt}`}</p>
      {illustrative ? (
        <p>{t('illustrative.no-return')}</p>
      ) : (
        <p className={awaited.overdue ? styles['overdue'] : undefined}>
          {lastMonth
            ? t('measure.stale-due', { ...said, last: formatMonth(lastMonth, locale) })
            : t('measure.stale-none', said)}
        </p>
      )}
      <p>{t('volumes.what-counts')}</p>
    </div>
  );
}
