import type { Book } from '@/lib/budget/book';
import { figuresOf } from '@/lib/budget/find-figure';
import type { Locale } from '@/lib/format/locale';
import { translatorFor } from '@/lib/messages/translator';
import { columnText, programmeText } from '@/lib/overview/budgets/words';

/** A provision as a report tells it. */
type ProvisionText = {
  readonly key: string;
  readonly label: (locale: Locale) => string;
  readonly value: (locale: Locale) => string;
};

/** The provisions of a book, each by its place: the same place in another book is another figure. */
export function provisionTexts(book: Book | null): readonly ProvisionText[] {
  if (book === null) return [];
  return book.heads.flatMap((head) =>
    figuresOf(book, head.number, 'provision').map(({ id, subject, printed }) => ({
      key: `${book.id}/${head.number}/${id}`,
      label: (locale) => {
        const t = translatorFor(locale);
        const { programme } = subject;
        return t('report.changes.provision', {
          programme:
            programme === null
              ? t('budgets.programmes.total', { head: head.number })
              : programmeText(t, head, programme, locale),
          column: columnText(t, locale, subject),
        });
      },
      value: () => printed,
    })),
  );
}
