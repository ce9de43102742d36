import type { Book } from '@/lib/budget/book';
import { unlinkedProgrammes } from '@/lib/budget/unlinked';
import { formatFinancialYear } from '@/lib/format/period';
import type { BookSheet } from '@/lib/imports/book/sheet/sheet';
import type { Translator } from '@/lib/messages/translator';
import type { LabelWords } from '@/lib/overview/reconciliation/figure-label';
import type { LiveTrouble } from './live';

/** Programmes of the last book and of this one that no link speaks of: right where an office ends or is new. */
export function unlinkedIn({ t, locale, book }: LabelWords, held: readonly Book[]): readonly LiveTrouble[] {
  const { lastBook, last, own } = unlinkedProgrammes(held, book);
  if (lastBook === null) return [];
  const told = (which: 'last' | 'own', list: typeof last) =>
    list.map(({ head, programme: { number, name } }) => ({
      field: 'links-all',
      text: t(`booksEntry.preview.unlinked-${which}`, {
        book: formatFinancialYear(lastBook.id, locale),
        head,
        number,
        name: name[locale] || name.en,
      }),
    }));
  return [...told('last', last), ...told('own', own)];
}

/** Targets of which only the month or only the comparison is said: nothing is taken over for what is empty. */
export function halfTargets(
  { heads }: BookSheet,
  named: (field: string) => string,
  t: Translator,
): readonly LiveTrouble[] {
  return heads.flatMap(({ pledges }, head) =>
    pledges.flatMap(({ from, comparison }, at) => {
      const [hasMonth, hasComparison] = [from.trim() !== '', comparison !== ''];
      if (hasMonth === hasComparison) return [];
      const field = `heads.${head}.pledges.${at}.${hasMonth ? 'comparison' : 'from'}`;
      return [{ field, text: t('booksEntry.live.is-empty', { what: named(field) }) }];
    }),
  );
}
