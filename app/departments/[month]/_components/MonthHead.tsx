import { EventList } from '@/app/_components/EventList';
import notice from '@/app/_components/Notice.module.css';
import { addMonths, parseMonth } from '@/lib/calendar/month';
import { spanOfMonth } from '@/lib/charts/event-marks';
import { formatMonth } from '@/lib/format/month';
import { addressWith } from '@/lib/forms/address-with';
import { chartEvents } from '@/lib/overview/events/chart-events';
import { monthNotices } from '@/lib/overview/returns/month-notices';
import { getLocale, getTexts } from '@/lib/request/words';
import type { Look } from '../_view/look';
import styles from './Month.module.css';

/** Which month it is, how its counts stand, and what has to be known before one types or decides. */
export async function MonthHead({ look }: { look: Look }) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const { answer, month, running, asAt } = look;
  const [before, after] = [addMonths(month, -1), addMonths(month, 1)];
  const address = (path: string) => addressWith(path, { asAt: asAt ?? '' }, {});
  const notices = monthNotices(t, locale, look);
  const spans = [spanOfMonth(month)];
  const happened = chartEvents(t, locale, answer.events, { spans, today: answer.asAt });
  return (
    <>
      <nav className={`${styles['ways']} no-print`} aria-label={t('departments.title')}>
        {parseMonth(before) === null ? null : (
          <a href={address(`/departments/${before}`)}>
            {t('departments.month.before', { month: formatMonth(before, locale, 'short') })}
          </a>
        )}
        <a href={address('/departments')}>{t('departments.month.all')}</a>
        <a href={address(`/returns/${month}`)}>{t('departments.month.the-return')}</a>
        {after > running ? null : (
          <a href={address(`/departments/${after}`)}>
            {t('departments.month.after', { month: formatMonth(after, locale, 'short') })}
          </a>
        )}
      </nav>
      <h1>{t('departments.month.title', { month: formatMonth(month, locale) })}</h1>
      <p>{t(`departments.months.state.${answer.of.state}`)}</p>
      {notices.map((text) => (
        <p key={text} className={notice['notice']}>
          {text}
        </p>
      ))}
      <EventList title={t('events.chart.table')} lines={happened.lines} />
    </>
  );
}
