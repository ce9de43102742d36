import { type Agreement, estimateAgreements } from '@/lib/budget/agreement';
import type { Book, ProgrammeLink } from '@/lib/budget/book';
import type { Status } from '@/lib/budget/reconcile';
import type { Locale } from '@/lib/format/locale';
import { formatFinancialYear } from '@/lib/format/period';
import type { Translator } from '@/lib/messages/translator';
import { sourceText, withUnit } from './words';

export type AgreementView = {
  readonly title: string;
  readonly rows: readonly {
    readonly key: string;
    readonly programme: string;
    readonly year: string;
    readonly estimate: string;
    readonly original: string;
    readonly agrees: boolean;
    readonly verdict: string;
    /** As checks stand: a difference by rounding alone, one with a note, one without. */
    readonly status: Status;
    readonly note: string | null;
  }[];
  readonly sources: readonly string[];
};

/** Each book's estimate beside the next one's original; null where no two books are linked. */
export function agreementView(t: Translator, locale: Locale, books: readonly Book[]): AgreementView | null {
  const found = estimateAgreements(books);
  if (found.length === 0) return null;
  const named = ({ book, head, programme }: ProgrammeLink['from']) => {
    const held = books.find(({ id }) => id === book)?.heads.find(({ number }) => number === head);
    const name = held?.programmes.find(({ number }) => number === programme)?.name[locale] ?? '';
    return t('budgets.agreement.named', { name, book: formatFinancialYear(book, locale) });
  };
  return {
    title: t('budgets.agreement.finding', {
      agree: found.filter(({ agrees }) => agrees).length,
      all: found.length,
    }),
    rows: found.map(({ link, estimate, original, agrees, withinTolerance, note }) => ({
      key: `${link.from.book}-${link.from.head}-${link.from.programme}-${link.to.book}`,
      programme: `${named(link.from)} → ${named(link.to)}`,
      year: formatFinancialYear(estimate.subject.year, locale),
      estimate: withUnit(t, estimate.unit, estimate.printed),
      original: withUnit(t, original.unit, original.printed),
      agrees,
      verdict: t(
        `budgets.agreement.${agrees ? 'agrees' : withinTolerance ? 'within' : note ? 'noted' : 'disagrees'}`,
      ),
      status: statusOf({ agrees, withinTolerance, note }),
      note: note?.text[locale] ?? null,
    })),
    sources: books.flatMap((book) => {
      const own = found.flatMap(({ link, estimate, original }) => [
        ...(link.from.book === book.id ? [estimate] : []),
        ...(link.to.book === book.id ? [original] : []),
      ]);
      return own.length > 0 ? [sourceText(t, locale, book, own)] : [];
    }),
  };
}

function statusOf({
  agrees,
  withinTolerance,
  note,
}: Pick<Agreement, 'agrees' | 'withinTolerance' | 'note'>): Status {
  if (agrees) return 'exact';
  if (withinTolerance) return 'within-tolerance';
  return note === null ? 'beyond' : 'explained';
}
