import { EventList } from '@/app/_components/EventList';
import notice from '@/app/_components/Notice.module.css';
import { StatusTag } from '@/app/returns/_components/StatusTag';
import { spanOfMonth } from '@/lib/charts/event-marks';
import { formatDay, formatMonth } from '@/lib/format/month';
import { chartEvents } from '@/lib/overview/events/chart-events';
import { monthNotices } from '@/lib/overview/returns/month-notices';
import { statusText } from '@/lib/overview/returns/month-rows';
import { getLocale, getTexts } from '@/lib/request/words';
import { atAGlance } from '@/lib/returns/year-at-a-glance';
import type { Look } from '../_view/look-at';
import { Ways } from './Ways';

/** Which month it is, how its return stands, when it is due, and what has to be known before one types or decides. */
export async function ReturnHead({ look }: { look: Look }) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const { answer, month, running, today, asAt } = look;
  const { chain, holidays, dueDay } = answer;
  const due = dueDay(month);
  const stands = atAGlance(month, chain, due, { today, running });
  const used = holidays.map(({ day, name }) =>
    t('returnPage.holiday', { name: name[locale], day: formatDay(day, locale, 'short') }),
  );
  const happened = chartEvents(t, locale, answer.events, { spans: [spanOfMonth(month)], today });
  const notices = monthNotices(t, locale, look);
  return (
    <>
      <Ways month={month} running={running} asAt={asAt} />
      <h1>{t('returnPage.title', { month: formatMonth(month, locale) })}</h1>
      <p>
        <StatusTag status={stands.status} isOverdue={stands.isOverdue} text={statusText(t, stands)} />
      </p>
      <p>
        {t('returnPage.due', {
          day: formatDay(due, locale),
          holidays: used.length === 0 ? 'none' : used.join(locale === 'en' ? ', ' : '、'),
        })}
      </p>
      {notices.map((text) => (
        <p key={text} className={notice['notice']}>
          {text}
        </p>
      ))}
      <EventList title={t('events.chart.table')} lines={happened.lines} />
    </>
  );
}
