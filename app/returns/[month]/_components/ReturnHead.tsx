import notice from '@/app/_components/Notice.module.css';
import { StatusTag } from '@/app/returns/_components/StatusTag';
import { formatMoment } from '@/lib/format/moment';
import { formatDay, formatMonth } from '@/lib/format/month';
import { authorName } from '@/lib/overview/author-name';
import { statusText } from '@/lib/overview/returns/month-rows';
import { getLocale, getTexts } from '@/lib/request/words';
import { atAGlance } from '@/lib/returns/year-at-a-glance';
import type { Look } from '../_view/look-at';
import { Ways } from './Ways';

/** Which month it is, how its return stands, when it is due, and what has to be known before one types or decides. */
export async function ReturnHead({ look }: { look: Look }) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const { answer, month, running, today, person, deeds, asAt } = look;
  const { of, chain, names, holidays, dueDay, fourEyes } = answer;
  const due = dueDay(month);
  const stands = atAGlance(month, chain, due, { today, running });
  const used = holidays.map(({ day, name }) =>
    t('returnPage.holiday', { name: name[locale], day: formatDay(day, locale, 'short') }),
  );
  const { last, inForce } = of;
  const why = last !== null && (last.action === 'returned' || last.action === 'reopened') ? last : null;
  const name = (id: string) => authorName(t, { id, name: names.get(id) ?? null });
  const when = (at: Date) => formatMoment(at, locale);
  const notices = [
    ...(why === null
      ? []
      : [
          t(`returnPage.state.${why.action as 'returned'}`, {
            name: name(why.authorId),
            when: when(why.at),
            reason: why.reason ?? '',
          }),
        ]),
    ...(inForce !== null && of.state !== 'approved'
      ? [t('returnPage.state.in-force', { revision: inForce.revision, when: when(inForce.at) })]
      : []),
    ...(month === running && deeds.includes('saved') ? [t('returnPage.state.running')] : []),
    ...(month > running ? [t('returnPage.not-begun')] : []),
    // Advice is of now.
    ...(asAt === null &&
    of.state === 'submitted' &&
    person.role === 'manager' &&
    of.typedBy.includes(person.id)
      ? [t('returnPage.state.own-typing')]
      : []),
    ...(asAt !== null || fourEyes ? [] : [t('returnPage.state.no-checker')]),
  ];
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
    </>
  );
}
