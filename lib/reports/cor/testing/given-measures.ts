import type { Book } from '@/lib/budget/book';
import { figuresOf } from '@/lib/budget/find-figure';
import type { Month } from '@/lib/calendar/month';
import { FILE_2024_25 } from '@/lib/imports/book/testing/book-of-2024-25';
import type { Definition } from '@/lib/kpi/definition';
import { expression } from '@/lib/kpi/testing/pledge';
import shipped from '@/prisma/books/definitions.json' with { type: 'json' };
import type { ReportMeasure } from '../../report-measure';

/** The pledges and indicators as they ship, their ledgers filled from books as the import of a book fills them. */
export function givenMeasures(books: readonly Book[]): readonly ReportMeasure[] {
  return shipped.measures.map(({ measure: id, kind, name, note, ...rest }) => ({
    id,
    kind: kind === 'pledge' ? 'pledge' : 'indicator',
    name: { en: name.en, 'zh-Hant': name.zhHant, 'zh-Hans': name.zhHans },
    note: { en: note.en, 'zh-Hant': note.zhHant, 'zh-Hans': note.zhHans },
    definitions: [
      {
        ...(rest as Pick<Definition, 'base' | 'unit' | 'scale' | 'precision'>),
        measure: id,
        validFrom: null,
        numerator: expression(rest.numerator),
        denominator: expression(rest.denominator),
      },
    ],
    ...ledgersOf(id, books),
  }));
}

/** Only the first book says from when its targets hold. */
function ledgersOf(id: string, books: readonly Book[]) {
  const printed = books.flatMap((book) =>
    book.heads
      .flatMap(({ number }) => figuresOf(book, number, 'pledge'))
      .filter(({ subject }) => subject.measure === id)
      .map((figure) => {
        const { column, year } = figure.subject;
        const place = book.tables.find(({ code, head }) => code === figure.table && head === figure.head);
        const line = figure.label?.en ?? [id, year, column].filter((word) => word !== null).join(' ');
        const citation = { book: book.id as string, place: `${place?.place.en}: ${line}` };
        return { ...figure, column, year: year ?? 0, measure: id, citation };
      }),
  );
  const terms = FILE_2024_25.targets.find(({ measure }) => measure === id);
  return {
    targets: printed
      .filter(({ column, citation }) => column === 'target' && citation.book === '2024-25')
      .map(({ value, citation }) => ({
        measure: id,
        validFrom: (terms?.from ?? null) as Month | null,
        value,
        comparison: terms?.comparison ?? ('at-least' as const),
        citation,
      })),
    plans: printed
      .filter(({ column }) => column === 'plan')
      .map(({ measure, year, value, citation }) => ({ measure, year, value, citation })),
    published: printed
      .filter(({ column }) => column === 'actual')
      .map(({ measure, year, value, citation, halfUnit, printed: text }) => ({
        measure,
        year,
        value,
        citation,
        halfUnit,
        printed: text,
      })),
  };
}
