import type { Book, Head } from '@/lib/budget/book';
import { changesOf } from '@/lib/budget/changes';
import { columnsOf, provisionOf } from '@/lib/budget/find-figure';
import type { Locale } from '@/lib/format/locale';
import { formatFinancialYear } from '@/lib/format/period';
import type { Translator } from '@/lib/messages/translator';
import { baseText, percentWords, withUnit } from './words';

/** What can be said of the last column of a book: the amount, and its change against the column before. */
export type LastProvision = {
  readonly amount: string;
  readonly year: string;
  readonly direction: 'up' | 'down' | 'nil' | 'none';
  readonly change: string;
  readonly base: string;
};

/** The provision of a programme (null: the head) in the last column that the book prints; null without one. */
export function lastProvision(
  t: Translator,
  locale: Locale,
  book: Book,
  head: Head,
  programme: number | null,
): LastProvision | null {
  const column = columnsOf(book, head.number).at(-1);
  const figure = column && provisionOf(book, head.number, programme, column);
  if (!column || !figure) return null;
  const printed = changesOf(book, head.number).find(
    ({ figure: { subject }, againstColumnBefore }) =>
      againstColumnBefore &&
      subject.programme === programme &&
      subject.year === column.year &&
      subject.stage === column.stage,
  )?.figure;
  const words = printed
    ? percentWords(t, printed.value, printed.printed)
    : { direction: 'none' as const, change: '' };
  return {
    amount: withUnit(t, figure.unit, figure.printed),
    year: formatFinancialYear(column.year, locale),
    ...words,
    base: printed ? baseText(t, locale, printed.subject.against) : '',
  };
}

/** The page's finding: what the chosen programme is given, and how that differs from the column before. */
export function budgetsHeadline(
  t: Translator,
  locale: Locale,
  book: Book,
  head: Head,
  programme: number,
): string {
  const name = head.programmes.find(({ number }) => number === programme)?.name[locale] ?? '';
  const last = lastProvision(t, locale, book, head, programme);
  if (!last) return t('budgets.trend.finding-none', { programme: name });
  return t('budgets.headline', { programme: name, ...last });
}
