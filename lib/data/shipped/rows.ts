import 'server-only';
import { PUBLISHED_RECORD } from '@/lib/access/person';
import { shipped } from './files';

const authorId = PUBLISHED_RECORD.id;
const firstDay = (month: string) => new Date(`${month}-01T00:00:00Z`);

/** The rows that ship, ready to be added. The first definitions and targets are known without beginning. */
export const shippedRows = {
  definitions: shipped.definitions.measures.map(({ name, note, ...rest }) => ({
    ...rest,
    validFrom: null,
    nameEn: name.en,
    nameZhHant: name.zhHant,
    nameZhHans: name.zhHans,
    noteEn: note.en,
    noteZhHant: note.zhHant,
    noteZhHans: note.zhHans,
    knownAt: null,
    authorId,
  })),
  settings: shipped.definitions.settings.map((s) => ({ ...s, validFrom: null, knownAt: null, authorId })),
  holidays: shipped.holidays.days.map(({ day, en, zhHant, zhHans }) => ({
    day: new Date(`${day}T00:00:00Z`),
    nameEn: en,
    nameZhHant: zhHant,
    nameZhHans: zhHans,
    knownAt: null,
    authorId,
  })),
  targets: shipped.books.flatMap((book) =>
    book.measures.map(({ measure, line, target }) => ({
      measure,
      validFrom: firstDay(target.from),
      value: target.value,
      comparison: target.comparison,
      citationBook: book.book,
      citationPlace: `${book.place}: ${line}, Target`,
      knownAt: null,
      authorId,
    })),
  ),
  plans: shipped.books.flatMap((book) =>
    book.measures.map(({ measure, line, plan }) => ({
      measure,
      year: plan.year,
      value: plan.value,
      citationBook: book.book,
      citationPlace: `${book.place}: ${line}, ${plan.year} (Plan)`,
      knownAt: publicationOf(book.published),
      authorId,
    })),
  ),
  published: shipped.books.flatMap((book) =>
    book.measures.flatMap(({ measure, line, actuals }) =>
      actuals.map((actual) => ({
        measure,
        year: actual.year,
        printed: actual.printed,
        value: actual.printed,
        halfUnit: actual.halfUnit,
        precisionReason: book.precisionReason,
        citationBook: book.book,
        citationPlace: `${book.place}: ${line}, ${actual.year} (Actual)`,
        knownAt: publicationOf(book.published),
        authorId,
      })),
    ),
  ),
};

/** Published figures are known from the first moment of the day they were published, Hong Kong time. */
function publicationOf(day: string): Date {
  return new Date(`${day}T00:00:00+08:00`);
}
