import type { FinancialYear } from '@/lib/calendar/financial-year';
import type { BookFault } from './book-fault';
import { calendarYearOf, yearAtStage } from './book-years';
import { placeOfFigure } from './fault-place';
import type { Figure } from './figure';
import { STAGES, type YearStage } from './stage';

/**
 * Whether a figure's column can stand in this book. A book prints the Actual of two years before, the Original and the
 * Revised of the year before, its own Estimate; pledges kept and volumes of calendar years that have ended, and plans
 * for the one in which its year begins.
 */
export function checkColumn(book: FinancialYear, figure: Figure): readonly BookFault[] {
  const { subject } = figure;
  const at = placeOfFigure(figure);
  switch (subject.kind) {
    case 'provision':
    case 'subhead':
    case 'total':
    case 'component':
      return columnOfBook(book, subject, at);
    case 'change': {
      const { against } = subject;
      const columns = [...columnOfBook(book, subject, at), ...columnOfBook(book, against, at)];
      if (columns.length > 0 || STAGES.indexOf(against.stage) < STAGES.indexOf(subject.stage)) return columns;
      const value = `${against.year} (${against.stage})`;
      return [
        { place: at, value, code: 'change-order', facts: { year: subject.year, stage: subject.stage } },
      ];
    }
    case 'pledge':
      return pledgeYear(book, subject.column, subject.year, at);
    case 'volume':
      return subject.year < calendarYearOf(book)
        ? []
        : [
            {
              place: at,
              value: String(subject.year),
              code: 'volume-year',
              facts: { before: String(calendarYearOf(book)) },
            },
          ];
    default:
      return [];
  }
}

function columnOfBook(book: FinancialYear, { year, stage }: YearStage, place: string): readonly BookFault[] {
  const expected = yearAtStage(book, stage);
  if (year === expected) return [];
  return [{ place, value: year, code: 'column-of-another-book', facts: { stage, expected, book } }];
}

function pledgeYear(
  book: FinancialYear,
  column: 'target' | 'actual' | 'plan',
  year: number | null,
  place: string,
): readonly BookFault[] {
  const own = calendarYearOf(book);
  const right =
    column === 'target' ? year === null : year !== null && (column === 'plan' ? year === own : year < own);
  if (right) return [];
  return [
    {
      place,
      value: year === null ? null : String(year),
      code: 'pledge-year',
      facts: { column, own: String(own), given: year === null ? 'none' : 'year' },
    },
  ];
}
