import type { CountCode } from '@/lib/kpi/counts';
import type { Expression } from '@/lib/kpi/expression';

/**
 * An expression over counts as a formula over their cells.
 *
 * @param cellOf the address of a count's cell
 * @example expressionFormula(rated1Plus2Rated2, cellOf) // 'B5+2*C5'
 */
export function expressionFormula(expression: Expression, cellOf: (count: CountCode) => string): string {
  return expression
    .map(({ count, weight }, place) => {
      const size = weight < 0n ? -weight : weight;
      const sign = weight < 0n ? '-' : place === 0 ? '' : '+';
      return `${sign}${size === 1n ? '' : `${size}*`}${cellOf(count)}`;
    })
    .join('');
}

/** A quotient, with sums in brackets on both sides of the stroke: `B5/(C5-D5)`. */
export function dividedFormula(over: string, under: string): string {
  const bracketed = (part: string) => (/[+\-*]/.test(part) ? `(${part})` : part);
  return `${bracketed(over)}/${bracketed(under)}`;
}
