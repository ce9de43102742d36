import type { Book, Head } from '@/lib/budget/book';
import { programmeSeries, type SeriesYear, type StageFigure } from '@/lib/budget/series';
import { STAGES, type Stage } from '@/lib/budget/stage';
import type { FinancialYear } from '@/lib/calendar/financial-year';
import { compare } from '@/lib/exact/fraction';
import type { Locale } from '@/lib/format/locale';
import { formatFinancialYear } from '@/lib/format/period';
import type { Translator } from '@/lib/messages/translator';
import { type Cell, type Note, notesOf, plainCell } from './cell';
import { bookText, plainColumnText, sourceText, withUnit } from './words';

export type TrendView = {
  readonly title: string;
  readonly summary: string;
  readonly series: readonly SeriesYear[];
  /** For the chart: a short label and a sentence for each year. */
  readonly labels: readonly string[];
  readonly told: readonly string[];
  readonly stages: readonly { readonly key: Stage; readonly text: string }[];
  readonly rows: readonly {
    readonly key: string;
    readonly year: string;
    readonly cells: readonly (Cell | null)[];
    readonly remark: string | null;
  }[];
  readonly notes: readonly Note[];
  /** The books that its figures are printed in. */
  readonly books: readonly {
    readonly book: FinancialYear;
    readonly head: string;
    readonly name: string;
  }[];
  readonly sources: readonly string[];
};

/** The provision of a programme year by year, across the books that it continues in. */
export function trendView(
  t: Translator,
  locale: Locale,
  books: readonly Book[],
  of: { readonly book: Book; readonly head: Head; readonly programme: number },
): TrendView {
  const series = programmeSeries(books, {
    book: of.book.id,
    head: of.head.number,
    programme: of.programme,
  });
  const name = of.head.programmes.find(({ number }) => number === of.programme)?.name[locale] ?? '';
  const all = series.flatMap(({ figures }) => figures);
  const printedIn = books.filter(({ id }) => all.some(({ book }) => book === id));
  const inBook = (book: Book) => all.filter((one) => one.book === book.id).map(({ figure }) => figure);
  const told = series.map((year) => yearTold(t, locale, year));
  return {
    title: title(t, locale, name, series),
    summary: t('budgets.trend.summary', {
      programme: name,
      years: told.map((year) => t('budgets.trend.sentence', { year })).join(''),
      breaks: series.filter(({ broken }) => broken).length,
    }).trim(),
    series,
    labels: series.map(({ year }) => formatFinancialYear(year, locale)),
    told,
    stages: STAGES.map((key) => ({ key, text: t(`budgets.stage.${key}`) })),
    rows: series.map((year) => ({
      key: year.year,
      year: formatFinancialYear(year.year, locale),
      cells: STAGES.map((stage) => {
        const found = year.figures.find((one) => one.stage === stage);
        const book = books.find(({ id }) => id === found?.book);
        return found && book ? { ...plainCell(book, found.figure), below: origin(found) } : null;
      }),
      remark: year.broken ? t('budgets.trend.restated') : null,
    })),
    notes: printedIn.flatMap((book) =>
      notesOf(book, inBook(book), locale).map((note) => ({ ...note, text: noteText(book, note.text) })),
    ),
    books: printedIn.map((book) => ({
      book: book.id,
      head: inBook(book)[0]?.head ?? of.head.number,
      name: bookText(book.id, locale),
    })),
    sources: printedIn.map((book) => sourceText(t, locale, book, inBook(book))),
  };

  function noteText(book: Book, text: string): string {
    if (printedIn.length === 1) return text;
    return t('budgets.trend.note-of-book', { text, book: bookText(book.id, locale) });
  }

  /** Which book prints a figure, where that isn't always the same one. */
  function origin({ book }: StageFigure): string[] {
    return printedIn.length > 1 ? [t('budgets.trend.from-book', { book: bookText(book, locale) })] : [];
  }
}

/** From the first year that can be compared with the last to the last. */
function title(t: Translator, locale: Locale, programme: string, series: readonly SeriesYear[]): string {
  const since = series.findLastIndex(({ broken }) => broken);
  const best = series.slice(Math.max(since, 0)).flatMap((year) => year.best ?? []);
  const [first, last] = [best[0], best.at(-1)];
  if (!first || !last) return t('budgets.trend.finding-none', { programme });
  const said = {
    programme,
    first: withUnit(t, first.figure.unit, first.figure.printed),
    from: plainColumnText(t, locale, first.figure.subject),
    last: withUnit(t, last.figure.unit, last.figure.printed),
    to: plainColumnText(t, locale, last.figure.subject),
  };
  if (first === last) return t('budgets.trend.finding-one', said);
  const order = compare(last.figure.value, first.figure.value);
  return t(`budgets.trend.finding-${order === 0 ? 'nil' : order > 0 ? 'up' : 'down'}`, said);
}

/** The whole of what is printed for a year, for those who hear it. */
function yearTold(t: Translator, locale: Locale, { year, figures, broken }: SeriesYear): string {
  const named = formatFinancialYear(year, locale);
  if (figures.length === 0) return t('budgets.trend.told-none', { year: named });
  const told = t('budgets.trend.told', {
    year: named,
    figures: figures
      .map(({ stage, figure }) =>
        t('budgets.trend.told-figure', {
          stage: t(`budgets.stage.${stage}`),
          figure: [figure.printed, ...figure.footnotes].join(' '),
        }),
      )
      .join(t('budgets.trend.told-between')),
  });
  return broken ? t('budgets.trend.told-broken', { told }) : told;
}
