import styles from '@/app/_components/Notice.module.css';
import type { Day } from '@/lib/calendar/day';
import { formatDay } from '@/lib/format/month';
import { getLocale, getTextsOf } from '@/lib/request/words';

/** No book was known on the day asked for: says so and leads to a day on which one is. */
export async function NoBook({ asAt }: { asAt: Day }) {
  const [t, locale] = [await getTextsOf('reconciliation'), await getLocale()];
  return (
    <>
      <h1>{t('no-book-headline', { day: formatDay(asAt, locale) })}</h1>
      <div className={styles['notice']}>
        <p>{t('no-book')}</p>
        <p>
          <a href="/reconciliation">{t('no-book-link')}</a>
        </p>
      </div>
    </>
  );
}
