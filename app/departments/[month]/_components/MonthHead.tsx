import notice from '@/app/_components/Notice.module.css';
import { addMonths, parseMonth } from '@/lib/calendar/month';
import { formatMoment } from '@/lib/format/moment';
import { formatMonth } from '@/lib/format/month';
import { addressWith } from '@/lib/forms/address-with';
import { authorName } from '@/lib/overview/author-name';
import { getLocale, getTexts } from '@/lib/request/words';
import type { Look } from '../_view/look';
import styles from './Month.module.css';

/** Which month it is, how its counts stand, and what has to be known before one types or decides. */
export async function MonthHead({ look }: { look: Look }) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const { answer, month, running, person, asAt, deeds } = look;
  const { of, names, fourEyes } = answer;
  const { last, inForce } = of;
  const [before, after] = [addMonths(month, -1), addMonths(month, 1)];
  const address = (path: string) => addressWith(path, { asAt: asAt ?? '' }, {});
  const why = last !== null && (last.action === 'returned' || last.action === 'reopened') ? last : null;
  const when = (at: Date) => formatMoment(at, locale);
  const notices = [
    ...(why === null
      ? []
      : [
          t(`returnPage.state.${why.action as 'returned'}`, {
            name: authorName(t, { id: why.authorId, name: names.get(why.authorId) ?? null }),
            when: when(why.at),
            reason: why.reason ?? '',
          }),
        ]),
    ...(inForce !== null && of.state !== 'approved'
      ? [t('returnPage.state.in-force', { revision: inForce.revision, when: when(inForce.at) })]
      : []),
    ...(month === running && deeds.includes('saved') ? [t('returnPage.state.running')] : []),
    ...(month > running ? [t('returnPage.not-begun')] : []),
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
      <p>{t(`departments.months.state.${of.state}`)}</p>
      {notices.map((text) => (
        <p key={text} className={notice['notice']}>
          {text}
        </p>
      ))}
    </>
  );
}
