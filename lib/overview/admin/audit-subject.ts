import { parseFinancialYear } from '@/lib/calendar/financial-year';
import { parseMonth } from '@/lib/calendar/month';
import type { Locale } from '@/lib/format/locale';
import { formatMonth } from '@/lib/format/month';
import type { Translator } from '@/lib/messages/translator';
import { accountName, type NamedAccount } from './account-name';

/** What something was about: in words, as it is kept where there are none, and the page that shows more of it. */
export type SubjectView = { readonly text: string; readonly isCode: boolean; readonly href: string | null };

type About = {
  readonly subject: string;
  readonly by: NamedAccount | null;
  readonly about: NamedAccount | null;
};

/**
 * What a row of the audit is about.
 *
 * @example subjectView(t, 'en', { subject: 'month 2024-01', by: null, about: null }).text // 'month January 2024'
 */
export function subjectView(t: Translator, locale: Locale, { subject, by, about }: About): SubjectView {
  if (about !== null) return accountView(t, subject, by, about);
  const [word = '', ...rest] = subject.split(' ');
  const name = rest.join(' ');
  const month = word === 'month' ? parseMonth(name) : null;
  if (month !== null)
    return words(
      t('audit.subject.month', { month: formatMonth(month, locale) }),
      `/volumes?from=${month}&to=${month}&by=month`,
    );
  const ofMonth = word === 'departments' ? parseMonth(rest[1] ?? '') : null;
  if (ofMonth !== null)
    return words(
      t('audit.subject.departments', { month: formatMonth(ofMonth, locale) }),
      `/departments?from=${ofMonth}&to=${ofMonth}&by=month`,
    );
  const book = word === 'book' ? parseFinancialYear(name) : null;
  if (book !== null)
    return words(t('audit.subject.book', { book: book.replace('-', '–') }), `/budgets?book=${book}`);
  if (word === 'event') return words(t('audit.subject.event', { name }), `/events/${name}`);
  if (word === 'report') return words(t('audit.subject.report', { name }), '/reports');
  const action = `audit.action.${name}` as 'audit.action.confirm';
  if (word === 'action' && t.has(action)) return words(t(action));
  if (subject === 'setting second-factor') return words(t('audit.subject.second-factor'), '/admin/settings');
  if (subject === 'setting open-data') return words(t('audit.subject.open-data'), '/admin/settings');
  if (subject === 'ledger') return words(t('audit.subject.ledger'), '/reconciliation');
  if (subject === 'sample' || subject === 'everything') return words(t(`audit.subject.${subject}`));
  if (subject === 'unknown account') return words(t('audit.subject.unknown-account'));
  if (subject === 'first administrator') return words(t('audit.subject.first-administrator'));
  return { text: word === 'file' ? name : subject, isCode: true, href: null };
}

function accountView(
  t: Translator,
  subject: string,
  by: NamedAccount | null,
  about: NamedAccount,
): SubjectView {
  if (by?.id === about.id) return words(t('audit.subject.own'));
  if (subject.startsWith('token ')) {
    const name = t('audit.subject.token', { name: about.name });
    return words(accountName(t, { ...about, name }), `/admin/tokens#token-${about.id}`);
  }
  return words(accountName(t, about), `/admin/audit?who=${about.id}`);
}

function words(text: string, href: string | null = null): SubjectView {
  return { text, isCode: false, href };
}
