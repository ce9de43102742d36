import { type FinancialYear, financialYearOf, financialYearStart } from '@/lib/calendar/financial-year';
import { addMonths } from '@/lib/calendar/month';
import type { Book, ProgrammeLink } from './book';
import { type FigureOf, figuresOf } from './find-figure';
import { STAGES, type Stage } from './stage';

/** A programme as one book numbers it. */
export type ProgrammeOf = ProgrammeLink['from'];

/** A provision and the book that prints it. */
export type StageFigure = {
  readonly book: FinancialYear;
  readonly stage: Stage;
  readonly figure: FigureOf<'provision'>;
};

/** A financial year of a series. */
export type SeriesYear = {
  readonly year: FinancialYear;
  /** What is printed for it, in the order of the stages; of a stage that two books print, what the later one says. */
  readonly figures: readonly StageFigure[];
  /** The best known of them: the actual, else the revised, else the original, else the estimate; null without any. */
  readonly best: StageFigure | null;
  /** Whether `best` can't be compared with that of the year before: another book's, and restated since. */
  readonly broken: boolean;
};

const BEST_FIRST: readonly Stage[] = ['actual', 'revised', 'original', 'estimate'];

/**
 * The provision of a programme in every financial year from the first to the last that is printed for it, years without a
 * figure included. It runs on into another book only where a link says that the programme `continues` there, and never by
 * number or name; a programme that merged into another or was split from one begins and ends with its own.
 *
 * @param books all that are held, the oldest first
 * @param of the programme to begin from, in either direction
 * @example programmeSeries([book], { book: '2024-25', head: '135', programme: 3 })[1] // 2023-24: original and revised 367.2, the best is the revised
 */
export function programmeSeries(books: readonly Book[], of: ProgrammeOf): readonly SeriesYear[] {
  const figures = continuedIn(books, of).flatMap(({ book, head, programme }) =>
    figuresOf(book, head, 'provision')
      .filter(({ subject }) => subject.programme === programme)
      .map((figure) => ({ book, figure })),
  );
  const restated = (found: (typeof figures)[number]) => isRestated(found.book, found.figure);
  const found = yearsOf(figures.map(({ figure }) => figure.subject.year)).map((year) => {
    const byStage = new Map(
      figures.filter((one) => one.figure.subject.year === year).map((one) => [one.figure.subject.stage, one]),
    );
    return { year, byStage, best: BEST_FIRST.map((stage) => byStage.get(stage)).find(Boolean) ?? null };
  });
  return found.map(({ year, byStage, best }, place) => {
    const before = found[place - 1]?.best ?? null;
    const later = before && best && (before.book.id > best.book.id ? before : best);
    return {
      year,
      figures: STAGES.flatMap((stage) => told(byStage.get(stage))),
      best: told(best)[0] ?? null,
      broken: later !== null && before?.book.id !== best?.book.id && restated(later),
    };
  });
}

/** Whether a figure carries a footnote that says it isn't comparable with those of earlier books. */
export function isRestated(book: Book, figure: { head: string; footnotes: readonly string[] }): boolean {
  return book.footnotes.some(
    (note) => note.restated && note.head === figure.head && figure.footnotes.includes(note.mark),
  );
}

function told(found: { book: Book; figure: FigureOf<'provision'> } | null | undefined): StageFigure[] {
  return found ? [{ book: found.book.id, stage: found.figure.subject.stage, figure: found.figure }] : [];
}

type HeldProgramme = { book: Book; head: string; programme: number };

/** The programme in each held book that it runs through, the oldest first. */
function continuedIn(books: readonly Book[], of: ProgrammeOf): readonly HeldProgramme[] {
  const links = books.flatMap((book) => book.links).filter(({ relation }) => relation === 'continues');
  const chain = [...follow(links, of, 'to', 'from').reverse(), of, ...follow(links, of, 'from', 'to')];
  return chain.flatMap(({ book, head, programme }) => {
    const held = books.find(({ id }) => id === book);
    return held ? [{ book: held, head, programme }] : [];
  });
}

/** From link to link in one direction, while each leads to one programme only and to none that was passed. */
function follow(
  links: readonly ProgrammeLink[],
  start: ProgrammeOf,
  here: 'from' | 'to',
  there: 'from' | 'to',
): ProgrammeOf[] {
  const passed = [start];
  for (let at: ProgrammeOf | undefined = start; at; ) {
    const next: ProgrammeOf[] = links.filter((link) => same(link[here], at)).map((link) => link[there]);
    at = next.length === 1 && !passed.some((one) => same(one, next[0])) ? next[0] : undefined;
    if (at) passed.push(at);
  }
  return passed.slice(1);
}

function same(a: ProgrammeOf, b: ProgrammeOf | undefined): boolean {
  return a.book === b?.book && a.head === b.head && a.programme === b.programme;
}

/** Every financial year from the first of those given to the last. */
function yearsOf(given: readonly FinancialYear[]): FinancialYear[] {
  const [first, ...others] = [...given].sort();
  if (!first) return [];
  const last = others.at(-1) ?? first;
  const years = [first];
  for (let year = first; year < last; years.push(year))
    year = financialYearOf(addMonths(financialYearStart(year), 12));
  return years;
}
