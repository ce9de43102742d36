import { type Month, parseMonth } from '@/lib/calendar/month';
import { BASES, type Definition, type Precision, UNITS } from '@/lib/kpi/definition';
import { parseExpression } from '@/lib/kpi/expression';
import type { PublishedFigure } from '@/lib/kpi/published';
import { COMPARISONS, type Plan, type Target } from '@/lib/kpi/target';
import { decimalIn } from '../decimal-in';

/** The rows of the ledger as SQL gives them: months as `YYYY-MM`, decimals as text. */
export type DefinitionRow = {
  measure: string;
  valid_from: string | null;
  kind: string;
  name_en: string;
  name_zh_hant: string;
  name_zh_hans: string;
  note_en: string;
  note_zh_hant: string;
  note_zh_hans: string;
  numerator: string;
  denominator: string;
  base: string;
  unit: string;
  scale: number;
  precision: number;
};
export type TargetRow = {
  measure: string;
  valid_from: string;
  value: string;
  comparison: string;
} & CitationRow;
export type PlanRow = { measure: string; year: number; value: string } & CitationRow;
export type PublishedRow = PlanRow & { printed: string; half_unit: string };
type CitationRow = { citation_book: string | null; citation_place: string };

/** A stored row that the product can't read: a bug or a foreign hand, never the reader's mistake. */
class UnreadableRow extends Error {
  override readonly name = 'UnreadableRow';
}

export function definitionOf(row: DefinitionRow): Definition {
  return {
    measure: row.measure,
    validFrom: row.valid_from === null ? null : monthIn(row.valid_from),
    numerator: expressionIn(row.numerator),
    denominator: expressionIn(row.denominator),
    base: oneOf(BASES, row.base),
    unit: oneOf(UNITS, row.unit),
    scale: row.scale === 100 ? 100 : 1,
    precision: oneOf([0, 1, 2, 3, 4, 5, 6] as const, row.precision) satisfies Precision,
  };
}

export function targetOf(row: TargetRow): Target {
  return {
    measure: row.measure,
    validFrom: monthIn(row.valid_from),
    value: decimalIn(row.value),
    comparison: oneOf(COMPARISONS, row.comparison),
    citation: citationIn(row),
  };
}

export function planOf(row: PlanRow): Plan {
  return { measure: row.measure, year: row.year, value: decimalIn(row.value), citation: citationIn(row) };
}

export function publishedOf(row: PublishedRow): PublishedFigure {
  return { ...planOf(row), printed: row.printed, halfUnit: decimalIn(row.half_unit) };
}

function citationIn(row: CitationRow) {
  return { book: row.citation_book, place: row.citation_place };
}

function monthIn(text: string): Month {
  return parseMonth(text) ?? unreadable(`month ${text}`);
}

function expressionIn(text: string) {
  const parsed = parseExpression(text);
  return parsed.kind === 'expression' ? parsed.expression : unreadable(`expression ${text}`);
}

function oneOf<const Word>(words: readonly Word[], given: unknown): Word {
  return words.find((word) => word === given) ?? unreadable(`word ${String(given)}`);
}

function unreadable(what: string): never {
  throw new UnreadableRow(`the ledger holds an unreadable ${what}`);
}
