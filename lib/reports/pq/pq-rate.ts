import type { CountCode } from '@/lib/kpi/counts';
import { countsNeeded, type Definition } from '@/lib/kpi/definition';
import type { Expression } from '@/lib/kpi/expression';
import { type Cell, formulaCell, type Look, textCell } from '../workbook/cell';
import { dividedFormula, expressionFormula } from '../workbook/ratio-formula';
import { quotedText } from '../workbook/refs';
import type { Words } from '../workbook/words';
import { numberIn } from './cell-number';

/** Where a count of the row stands. */
export type Placed = { readonly cell: Cell | undefined; readonly address: string };

/**
 * The share of a definition over the counts of a row; the word of the first count that has no number, or that there is no
 * definition.
 */
export function rateCell(
  { t }: Words,
  definition: Definition | null,
  placeOf: (count: CountCode) => Placed,
  format: string,
  look: Look,
): Cell {
  if (definition === null) return textCell(t('reportFiles.pq.no-definition'), 'gap');
  const without = countsNeeded(definition)
    .map((count) => placeOf(count).cell)
    .find((cell) => numberIn(cell) === null);
  if (without) return without;
  const [over, under] = [definition.numerator, definition.denominator].map((part) => ({
    formula: expressionFormula(part, (count) => placeOf(count).address),
    value: sumOf(part, (count) => numberIn(placeOf(count).cell) ?? 0),
  }));
  if (!over || !under) throw new Error('a share has two parts');
  const none = t('reportFiles.pq.zero-base');
  return formulaCell(
    `IF(${under.formula}=0,${quotedText(none)},${dividedFormula(over.formula, under.formula)})`,
    under.value === 0 ? none : over.value / under.value,
    format,
    look,
  );
}

function sumOf(expression: Expression, numberOf: (count: CountCode) => number): number {
  return expression.reduce((sum, { count, weight }) => sum + Number(weight) * numberOf(count), 0);
}
