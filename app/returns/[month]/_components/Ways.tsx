import type { Day } from '@/lib/calendar/day';
import { addMonths, type Month, parseMonth } from '@/lib/calendar/month';
import { formatMonth } from '@/lib/format/month';
import { addressWith } from '@/lib/forms/address-with';
import { getLocale, getTexts } from '@/lib/request/words';
import styles from './Ways.module.css';

type Props = { month: Month; running: Month; asAt: Day | null };

/** The ways to the months beside this one and to all of them, as at the same day. */
export async function Ways({ month, running, asAt }: Props) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const [before, after] = [addMonths(month, -1), addMonths(month, 1)];
  const address = (path: string) => addressWith(path, { asAt: asAt ?? '' }, {});
  return (
    <nav className={`${styles['ways']} no-print`} aria-label={t('returns.title')}>
      {parseMonth(before) === null ? null : (
        <a href={address(`/returns/${before}`)}>
          {t('returnPage.before', { month: formatMonth(before, locale, 'short') })}
        </a>
      )}
      <a href={address('/returns')}>{t('returnPage.all')}</a>
      {after > running ? null : (
        <a href={address(`/returns/${after}`)}>
          {t('returnPage.after', { month: formatMonth(after, locale, 'short') })}
        </a>
      )}
    </nav>
  );
}
