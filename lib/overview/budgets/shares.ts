import type { Book, Head } from '@/lib/budget/book';
import { columnsOf, provisionOf } from '@/lib/budget/find-figure';
import { shares } from '@/lib/budget/shares';
import { compare, type Fraction } from '@/lib/exact/fraction';
import { fixed } from '@/lib/exact/round';
import type { Locale } from '@/lib/format/locale';
import type { Translator } from '@/lib/messages/translator';
import { keyOf } from './cell';
import { columnText, plainColumnText, programmeText, sourceText, withUnit } from './words';

export type SharesView = {
  readonly title: string;
  readonly columns: readonly { readonly key: string; readonly text: string }[];
  readonly rows: readonly {
    readonly key: string;
    readonly name: string;
    /** `58.5%`, and the same as a number from 0 to 100 for its bar; null where a programme's provision isn't printed. */
    readonly cells: readonly ({ readonly text: string; readonly bar: number } | null)[];
  }[];
  readonly source: string;
};

/** What part of the programmes' provision each of them takes, column by column. Computed: the document prints none. */
export function sharesView(t: Translator, locale: Locale, book: Book, head: Head): SharesView {
  const columns = columnsOf(book, head.number);
  const figures = columns.map((column) =>
    head.programmes.map(({ number }) => provisionOf(book, head.number, number, column)),
  );
  const computed = figures.map((column) => {
    const amounts = column.flatMap((figure) => (figure ? [figure.value] : []));
    return amounts.length === column.length ? shares(amounts) : null;
  });
  return {
    title: title(),
    columns: columns.map((column) => ({ key: keyOf(column), text: columnText(t, locale, column) })),
    rows: head.programmes.map(({ number }, row) => ({
      key: String(number),
      name: programmeText(t, head, number, locale),
      cells: computed.map((parts) => {
        const part = parts?.[row];
        return part ? { text: percent(part), bar: Number(fixed(part, 2)) } : null;
      }),
    })),
    source: sourceText(
      t,
      locale,
      book,
      figures.flat().flatMap((figure) => figure ?? []),
    ),
  };

  function title(): string {
    const [column, parts] = [columns.at(-1), computed.at(-1)];
    if (!column || !parts) return t('budgets.shares.finding-none');
    const largest = parts.reduce((most, part) => (compare(part, most) > 0 ? part : most));
    const programme = head.programmes[parts.indexOf(largest)]?.name[locale] ?? '';
    const said = { programme, share: percent(largest), column: plainColumnText(t, locale, column) };
    return t('budgets.shares.finding', said);
  }

  function percent(part: Fraction): string {
    return withUnit(t, '%', fixed(part, 1));
  }
}
