import { halfUnit } from '@/lib/exact/interval';
import type { Book } from '../book';
import type { Derivation, Figure } from '../figure';
import { readPrinted } from '../printed-amount';
import type { Unit } from '../unit';

const REASON = { en: 'half a unit', 'zh-Hant': '半個單位', 'zh-Hans': '半个单位' };

/** A figure as a book would print it, of one table; `more` gives what isn't usual. */
export function printedFigure(id: string, printed: string, unit: Unit, more: Partial<Figure> = {}): Figure {
  const amount = readPrinted(printed);
  if (amount === null) throw new Error(`not a printed figure: ${printed}`);
  return {
    id,
    table: 'table',
    head: '135',
    subject: { kind: 'text' },
    label: null,
    printed,
    ...amount,
    unit,
    halfUnit: halfUnit(amount.digits),
    precisionReason: REASON,
    footnotes: [],
    derivations: [],
    ...more,
  };
}

/** The derivation of a sum: `plus` added, `minus` taken away. */
export function sumOf(plus: readonly string[], minus: readonly string[] = []): Derivation {
  return { how: 'sum', plus, minus, explanation: null };
}

/** The derivation of a change between two figures. */
export function changeFrom(earlier: string, later: string): Derivation {
  return { how: 'change', earlier, later, explanation: null };
}

/** A book that prints these figures, with the rest of it as small as it can be. */
export function bookWith(figures: readonly Figure[], more: Partial<Book> = {}): Book {
  return {
    id: '2024-25' as Book['id'],
    published: '2024-02-28' as Book['published'],
    heads: [],
    tables: [],
    figures,
    footnotes: [],
    links: [],
    notes: [],
    ...more,
  };
}
