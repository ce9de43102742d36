import { type Fraction, subtract } from '@/lib/exact/fraction';
import type { Book, Item } from './book';
import type { CommitmentColumn } from './figure';
import { type FigureOf, figuresOf } from './find-figure';

/** An item's commitment as it is printed, or (`item` null) the total of its subhead. */
export type Commitment = {
  readonly subhead: string;
  readonly item: Item | null;
  readonly figures: Readonly<Partial<Record<CommitmentColumn, FigureOf<'commitment'>>>>;
  /** What is left by our own arithmetic: approved − accumulated − revised. null where one of them isn't printed. */
  readonly remainder: Fraction | null;
  /** Whether the printed balance is that remainder. */
  readonly agrees: boolean;
};

/**
 * The commitments of a head, each with the proof of its balance, in the order of the document.
 *
 * @example 500,000 − 321,400 − 60,400 = 118,200, which is the printed balance
 */
export function commitmentsOf(book: Book, head: string): readonly Commitment[] {
  const rows = new Map<string, FigureOf<'commitment'>[]>();
  for (const figure of figuresOf(book, head, 'commitment')) {
    const key = `${figure.subject.subhead} ${figure.subject.item}`;
    rows.set(key, [...(rows.get(key) ?? []), figure]);
  }
  const items = book.heads.find(({ number }) => number === head)?.items ?? [];
  return [...rows.values()].flatMap((row): Commitment[] => {
    const [first] = row;
    if (!first) return [];
    const { subhead, item } = first.subject;
    const figures: Commitment['figures'] = Object.fromEntries(row.map((one) => [one.subject.column, one]));
    const { approved, accumulated, revised, balance } = figures;
    const remainder =
      approved && accumulated && revised
        ? subtract(subtract(approved.value, accumulated.value), revised.value)
        : null;
    return [
      {
        subhead,
        item: items.find((one) => one.subhead === subhead && one.code === item) ?? null,
        figures,
        remainder,
        agrees: remainder !== null && balance !== undefined && same(remainder, balance.value),
      },
    ];
  });
}

function same(a: Fraction, b: Fraction): boolean {
  return subtract(a, b).numerator === 0n;
}
