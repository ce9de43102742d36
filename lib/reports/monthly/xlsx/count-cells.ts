import type { Month } from '@/lib/calendar/month';
import type { Attainment } from '@/lib/kpi/attainment';
import type { CountCode } from '@/lib/kpi/counts';
import { countsIn, type Expression, evaluate } from '@/lib/kpi/expression';
import type { MonthFigure } from '@/lib/kpi/month-figure';
import { type Cell, formulaCell, numberCell, textCell } from '../../workbook/cell';
import { columnRange } from '../../workbook/refs';
import type { Words } from '../../workbook/words';
import type { MonthlyFacts } from '../monthly-facts';

/** The months of a sheet, each in a row of its own without a hole between them. */
export type MonthRows = {
  readonly months: readonly Month[];
  /** The row of the first one, from 1. */
  readonly first: number;
  readonly figures: ReadonlyMap<Month, MonthFigure>;
};

/** A count of a month as a number, or in words why there is none. */
export function countCell(
  { t }: Words,
  { gaps }: Pick<MonthlyFacts, 'gaps'>,
  month: Month,
  figure: MonthFigure | undefined,
  code: CountCode,
): Cell {
  const value = figure?.counts[code];
  if (typeof value === 'number') return numberCell(value);
  return textCell(t(`volumes.state.${gaps[month]?.[code] ?? 'missing'}`), 'gap');
}

/**
 * The sum of a count over the months of a period that are reported, as a formula over their rows. Months without any of
 * the numbers may lie within its range, since words add nothing; one that has only some of them may not.
 *
 * @param column of the count
 */
export function sumCell(rows: MonthRows, point: Attainment, code: CountCode, column: number): Cell | null {
  const { definition, period } = point;
  const needed: readonly Expression[] = [definition.numerator, definition.denominator];
  const codes = needed.flatMap(countsIn);
  if (!codes.includes(code) || point.numerator === null) return null;
  const isReported = (month: Month) => {
    const figure = rows.figures.get(month);
    return figure !== undefined && needed.every((part) => typeof evaluate(part, figure.counts) === 'bigint');
  };
  const isWithoutNumbers = (month: Month) =>
    !codes.some((one) => typeof rows.figures.get(month)?.counts[one] === 'number');
  const told = period.months.filter((month) => rows.months.includes(month));
  const runs = runsOf(told, (month) => isReported(month) || isWithoutNumbers(month)).filter((run) =>
    run.some(isReported),
  );
  const ranges = runs.map((run) => {
    const at = (month: Month | undefined) => rows.first + rows.months.indexOf(month as Month);
    return columnRange(column, at(run[0]), at(run.at(-1)));
  });
  const sum = period.months
    .filter(isReported)
    .reduce((total, month) => total + BigInt(rows.figures.get(month)?.counts[code] ?? 0), 0n);
  return formulaCell(`SUM(${ranges.join(',')})`, sum, undefined, 'total');
}

/** Stretches of neighbours that are all wanted. */
function runsOf(months: readonly Month[], isWanted: (month: Month) => boolean): Month[][] {
  const runs: Month[][] = [];
  let open = false;
  for (const month of months) {
    const wanted = isWanted(month);
    if (wanted && open) runs.at(-1)?.push(month);
    else if (wanted) runs.push([month]);
    open = wanted;
  }
  return runs;
}
