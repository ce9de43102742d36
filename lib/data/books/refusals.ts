import 'server-only';
import type { Book } from '@/lib/budget/book';
import { placeOfFigure, placeOfLink } from '@/lib/budget/fault-place';
import type { Day } from '@/lib/calendar/day';
import type { BookProblem } from '@/lib/imports/book/book-problem';
import type { Transaction } from '../database';
import type { TargetTerms } from './ledger-rows';
import { pledgeRefusals } from './pledge-refusals';

/** What of a checked book can't be taken in because of what is stored, or because it hasn't been published yet. */
export async function refusalsOf(
  tx: Transaction,
  book: Book,
  targets: readonly TargetTerms[],
  today: Day,
): Promise<readonly BookProblem[]> {
  return [
    ...notPublished(book, today),
    ...(await otherMeasures(tx, book)),
    ...(await pledgeRefusals(tx, book, targets, today)),
    ...(await lostLinks(tx, book)),
    ...(await heldOtherwise(tx, book)),
  ];
}

function notPublished({ id, published }: Book, today: Day): BookProblem[] {
  if (published <= today) return [];
  return [{ place: `book ${id}`, value: published, code: 'not-published-yet', facts: { today } }];
}

async function otherMeasures(tx: Transaction, book: Book): Promise<BookProblem[]> {
  const known = new Set((await tx.measureDefinition.findMany()).map(({ measure }) => measure));
  return book.figures.flatMap((figure): BookProblem[] => {
    const { subject } = figure;
    if (subject.kind !== 'pledge' || known.has(subject.measure)) return [];
    const measures = [...known].sort().join(', ');
    return [
      { place: placeOfFigure(figure), value: subject.measure, code: 'unknown-measure', facts: { measures } },
    ];
  });
}

async function lostLinks(tx: Transaction, book: Book): Promise<BookProblem[]> {
  const programmes = await tx.bookProgramme.findMany();
  return book.links
    .filter(
      ({ from }) =>
        !programmes.some(
          (row) => row.book === from.book && row.head === from.head && row.programme === from.programme,
        ),
    )
    .map((link) => ({ place: placeOfLink(link), value: null, code: 'link-from-unknown', facts: {} }));
}

/** What a book printed doesn't change: another text for a place that is held is a mistake, or a correction with a reason. */
async function heldOtherwise(tx: Transaction, book: Book): Promise<BookProblem[]> {
  const held = await tx.bookFigure.findMany({
    where: { book: book.id, reason: null },
    select: { figure: true, printed: true, unit: true },
  });
  const byId = new Map(held.map((row) => [row.figure, row]));
  return book.figures.flatMap((figure): BookProblem[] => {
    const there = byId.get(figure.id);
    if (!there || (there.printed === figure.printed && there.unit === figure.unit)) return [];
    const facts = { held: there.printed };
    return [{ place: placeOfFigure(figure), value: figure.printed, code: 'held-otherwise', facts }];
  });
}
