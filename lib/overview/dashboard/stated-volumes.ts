import type { Book } from '@/lib/budget/book';
import { figuresOf } from '@/lib/budget/find-figure';
import { type Month, yearOf } from '@/lib/calendar/month';
import type { Locale } from '@/lib/format/locale';
import { formatCalendarYear } from '@/lib/format/period';
import type { Translator } from '@/lib/messages/translator';
import { sourceText } from '../budgets/words';

/** A volume that a book states for a calendar year, as it is printed. */
export type StatedVolume = {
  readonly key: string;
  readonly what: string;
  readonly printed: string;
  readonly source: string;
};

/**
 * The volumes that books state for the calendar years from `from` to `to`: a series of their own, never mixed with counts.
 *
 * @example 'around 2 807 000' calls and '820 000' e-mails or other communications in 2023
 */
export function statedVolumes(
  t: Translator,
  locale: Locale,
  books: readonly Book[],
  range: { readonly from: Month; readonly to: Month },
): readonly StatedVolume[] {
  return books.flatMap((book) =>
    book.heads.flatMap((head) =>
      figuresOf(book, head.number, 'volume')
        .filter(({ subject }) => subject.year >= yearOf(range.from) && subject.year <= yearOf(range.to))
        .map((figure) => ({
          key: `${book.id}-${figure.id}`,
          what: t('dashboard.stated-of', {
            year: formatCalendarYear(figure.subject.year, locale),
            what: t(`reconciliation.volume.${figure.subject.of}`),
          }),
          printed: printedText(t, figure.printed),
          source: sourceText(t, locale, book, [figure]),
        })),
    ),
  );
}

/** As printed, its thousands kept together; the word before the number in the reader's language. */
function printedText(t: Translator, printed: string): string {
  const digits = printed.replace(/^around /, '').replaceAll(' ', '\u00a0');
  return printed.startsWith('around ') ? t('dashboard.stated-around', { value: digits }) : digits;
}
