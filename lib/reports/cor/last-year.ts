import type { Book } from '@/lib/budget/book';
import type { Figure } from '@/lib/budget/figure';
import { figuresOf, provisionOf } from '@/lib/budget/find-figure';
import { subtract } from '@/lib/exact/fraction';
import { parseDecimal } from '@/lib/exact/parse-decimal';
import { bookOfYear } from './book-of-year';
import type { CorCompared, CorLastYear, CorLastYearChange } from './cor-facts';
import type { CorCell, CorPledge } from './cor-pledge';
import { pledgeInBook } from './pledge-in-book';
import type { Runs1823 } from './runs-1823';
import { sourceOf } from './source';

/**
 * What of this year's table differs from last year's, as it was printed: targets, the actual that both print, the plan of
 * last year beside what came of it; and the estimate of each programme that goes on beside its original now. What is
 * printed is compared, since tables are; the difference is of what is printed.
 *
 * @param own the year's own book with the head that runs 1823; null where it isn't held, and provisions aren't compared
 *
 * @example 2025 beside the Estimates 2024–25: satisfaction planned 4.5 for 2024, actual 4.4: difference −0.1
 */
export function lastYearFacts(
  year: number,
  pledges: readonly CorPledge[],
  books: readonly Book[],
  own: { readonly book: Book; readonly running: Runs1823 } | null,
): CorLastYear {
  const id = bookOfYear(year - 1);
  const last = books.find((one) => one.id === id);
  const held = last?.heads.some(({ number }) => figuresOf(last, number, 'pledge').length > 0);
  if (!last || !held) return { kind: 'not-held', book: id };
  const changes = [
    ...pledges.flatMap((pledge) => pledgeChanges(pledge, year, last)),
    ...(own ? provisionChanges(last, own.book, own.running.head.number) : []),
  ];
  return {
    kind: 'held',
    book: id,
    changes: changes.filter(({ before, after }) => before.printed !== after.printed),
  };
}

function pledgeChanges(
  { measure, name, target, actuals }: CorPledge,
  year: number,
  last: Book,
): readonly CorLastYearChange[] {
  const inLast = (column: 'target' | 'actual' | 'plan', of: number | null) =>
    inTable(last, pledgeInBook(last, measure, column, of));
  const actual = (of: number) => actuals.find((one) => one.year === of) ?? null;
  const [twoBefore, before] = [year - 2, year - 1];
  return [
    beside({ kind: 'target', measure, name }, inLast('target', null), target),
    beside(
      { kind: 'actual', measure, name, year: twoBefore },
      inLast('actual', twoBefore),
      actual(twoBefore),
    ),
    beside({ kind: 'outcome', measure, name, year: before }, inLast('plan', before), actual(before)),
  ].filter((change) => change !== null);
}

/** Along the statements that a programme continues; of two amounts in different units nothing is said. */
function provisionChanges(last: Book, book: Book, head: string): readonly CorLastYearChange[] {
  const links = book.links.filter(
    ({ from, to, relation }) => relation === 'continues' && from.book === last.id && to.head === head,
  );
  return links.flatMap(({ from, to }): CorLastYearChange[] => {
    const estimate = provisionOf(last, from.head, from.programme, { year: last.id, stage: 'estimate' });
    const original = provisionOf(book, to.head, to.programme, { year: last.id, stage: 'original' });
    const programmes = book.heads.find(({ number }) => number === to.head)?.programmes ?? [];
    const name = programmes.find(({ number }) => number === to.programme)?.name;
    if (!name || !estimate || !original || estimate.unit !== original.unit) return [];
    const { unit } = original;
    const what = { kind: 'provision' as const, head, programme: to.programme, name, year: last.id, unit };
    const change = beside(what, inTable(last, estimate), inTable(book, original));
    return change ? [change] : [];
  });
}

type Cell = Pick<CorCell, 'printed' | 'value' | 'digits' | 'source'>;

function inTable(book: Book, figure: Figure | null): Cell | null {
  return figure && { ...figure, source: sourceOf(book, figure) };
}

function beside(
  what: CorLastYearChange['what'],
  before: Cell | null,
  after: Cell | null,
): CorLastYearChange | null {
  if (!before || !after) return null;
  const [one, other] = [compared(before), compared(after)];
  return {
    what,
    before: one,
    after: other,
    difference: subtract(other.value, one.value),
    digits: Math.max(before.digits, after.digits),
  };
}

function compared({ printed, value, source }: Cell): CorCompared {
  const parsed = parseDecimal(printed.replaceAll(',', ''));
  return { printed, value: parsed.kind === 'decimal' ? parsed.value : value, source };
}
