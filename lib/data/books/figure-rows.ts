import type { Figure, Subject } from '@/lib/budget/figure';
import { fixed } from '@/lib/exact/round';
import type { Prisma } from '../generated/client';
import { namesIn, namesOrNone } from './names-columns';

type SubjectColumns = Pick<
  Prisma.BookFigureCreateManyInput,
  | 'kind'
  | 'programme'
  | 'code'
  | 'item'
  | 'part'
  | 'year'
  | 'stage'
  | 'againstYear'
  | 'againstStage'
  | 'calendarYear'
  | 'day'
>;

/** A figure as the row that holds it, but for who and when. `position`: its place in the order of the document. */
export function figureRow(book: string, figure: Figure, position: number) {
  return {
    book,
    head: figure.head,
    figure: figure.id,
    place: figure.table,
    position,
    ...subjectColumns(figure.subject),
    ...namesOrNone('label', figure.label),
    printed: figure.printed,
    value: fixed(figure.value, 6),
    unit: figure.unit,
    digits: figure.digits,
    halfUnit: fixed(figure.halfUnit, 8),
    ...namesIn('precision', figure.precisionReason),
    footnotes: [...figure.footnotes],
    derivations: figure.derivations as unknown as Prisma.InputJsonValue,
  };
}

/** What a figure is of, as columns: those that its kind doesn't need stay empty (the database checks it). */
function subjectColumns(subject: Subject): SubjectColumns {
  const { kind } = subject;
  switch (kind) {
    case 'provision':
      return { kind, programme: subject.programme, year: subject.year, stage: subject.stage };
    case 'change': {
      const { programme, year, stage, against } = subject;
      return { kind, programme, year, stage, againstYear: against.year, againstStage: against.stage };
    }
    case 'subhead':
    case 'total':
    case 'component':
      return { kind, code: subject.code, year: subject.year, stage: subject.stage };
    case 'commitment':
      return { kind, code: subject.subhead, item: subject.item, part: subject.column };
    case 'posts':
      return { kind, part: subject.posts, programme: subject.programme, day: dateOf(subject.day) };
    case 'pledge':
      return { kind, code: subject.measure, part: subject.column, calendarYear: subject.year };
    case 'volume':
      return { kind, part: subject.of, calendarYear: subject.year };
    case 'text':
      return { kind };
  }
}

/** A day as Prisma writes a DATE. */
export function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
