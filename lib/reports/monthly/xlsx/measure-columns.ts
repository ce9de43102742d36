import type { Attainment } from '@/lib/kpi/attainment';
import { COUNT_CODES, type CountCode } from '@/lib/kpi/counts';
import { countsNeeded, type Definition } from '@/lib/kpi/definition';
import type { Expression } from '@/lib/kpi/expression';
import { expressionFormula as formulaOver } from '../../workbook/ratio-formula';
import { cellRef } from '../../workbook/refs';

/** Which column of a measure's sheet holds what; the first one holds the period. */
export type MeasureColumns = {
  readonly counts: readonly CountCode[];
  /** Only where they are more than one count as it is; then a formula over the counts. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** The value; what is told of it follows. */
  readonly value: number;
};

/** What is told of a value, in the columns after it. */
export const TOLD = [
  'printed',
  'target',
  'difference',
  'verdict',
  'reason',
  'reported',
  'expected',
  'standing',
  'revision',
] as const;

/** The columns that these points need: every count of every definition by which one of them is worked out. */
export function measureColumns(points: readonly Attainment[]): MeasureColumns {
  const definitions = [...new Set(points.map(({ definition }) => definition))];
  const needed = new Set(definitions.flatMap(countsNeeded));
  const counts = COUNT_CODES.filter((code) => needed.has(code));
  const ownNumerator = definitions.some(({ numerator }) => !isPlain(numerator));
  const ownDenominator = definitions.some(({ denominator }) => !isPlain(denominator));
  const next = 1 + counts.length;
  return {
    counts,
    numerator: ownNumerator ? next : null,
    denominator: ownDenominator ? next + Number(ownNumerator) : null,
    value: next + Number(ownNumerator) + Number(ownDenominator),
  };
}

/** Where the count of a column stands. */
export function countColumn(columns: MeasureColumns, code: CountCode): number {
  return 1 + columns.counts.indexOf(code);
}

/**
 * An expression over the counts of a row, as a formula.
 *
 * @example expressionFormula(columns, rated1Plus2Rated2, 5) // 'B5+2*C5'
 */
export function expressionFormula(columns: MeasureColumns, expression: Expression, row: number): string {
  return formulaOver(expression, (count) => cellRef(countColumn(columns, count), row));
}

/** The cells of a row that its value is made from. */
export function ratioParts(columns: MeasureColumns, definition: Definition, row: number) {
  const part = (own: number | null, expression: Expression) =>
    own === null ? expressionFormula(columns, expression, row) : cellRef(own, row);
  return {
    over: part(columns.numerator, definition.numerator),
    under: part(columns.denominator, definition.denominator),
  };
}

function isPlain(expression: Expression): boolean {
  return expression.length === 1 && expression[0].weight === 1n;
}
