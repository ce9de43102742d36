import type { Period } from '@/lib/calendar/periods';
import { formatMonth } from '@/lib/format/month';
import { formatPeriod } from '@/lib/format/period';
import type { Attainment } from '@/lib/kpi/attainment';
import { baseText } from '@/lib/overview/base-text';
import { expressionText } from '@/lib/overview/definition-facts';
import { type Cell, monthCell, textCell } from '../../workbook/cell';
import type { ChartData } from '../../workbook/chart-data';
import { monthFormat } from '../../workbook/formats';
import { absoluteRange } from '../../workbook/refs';
import { HEAD, headCells, sheetTop } from '../../workbook/sheet-top';
import type { Words } from '../../workbook/words';
import type { DefinedName, Sheet } from '../../workbook/workbook';
import type { MeasureFacts, MonthlyFacts } from '../monthly-facts';
import { countCell, type MonthRows, sumCell } from './count-cells';
import { measureChart } from './measure-chart';
import { type MeasureColumns, measureColumns, TOLD } from './measure-columns';
import { pointCells } from './point-cells';

/** The sheet of a measure, and where on it the periods stand that the summary points to. */
export type MeasureSheet = {
  readonly sheet: Sheet;
  readonly value: number;
  /** null for a month before the first that is told. */
  readonly rowOf: (period: Period) => number | null;
};

/**
 * A measure's sheet: 24 months with their counts, each value a formula over them, then the year to date beside the same
 * months of the year before and the twelve months as sums over the months' rows, and a chart with the target.
 *
 * @param name of the sheet
 */
export function measureSheet(
  words: Words,
  facts: MonthlyFacts,
  own: MeasureFacts,
  frame: { readonly name: string; readonly mark: string | null },
  data: ChartData,
): MeasureSheet {
  const { t, locale } = words;
  const { measure, trend } = own;
  const periods = [own.yearToDate, own.sameMonths.before, own.rolling];
  const columns = measureColumns([...trend, ...periods]);
  const rows: MonthRows = {
    months: trend.map(({ period }) => period.to),
    first: HEAD + 1,
    figures: new Map(facts.figures.map((figure) => [figure.month, figure])),
  };
  const firstPeriod = rows.first + trend.length;
  const { definition } = own.month;
  const what = t('reportFiles.measure.what', {
    numerator: expressionText(t, definition.numerator),
    denominator: expressionText(t, definition.denominator),
    base: baseText(t, definition),
  });
  const last = firstPeriod + periods.length - 1;
  const sheet: Sheet = {
    name: frame.name,
    widths: [24, ...columns.counts.map(() => 14), ...widthsAfter(columns)],
    rows: [
      ...sheetTop(words, facts.asAt, frame.mark, measure.name[locale], what),
      headCells(headsOf(words, columns)),
      ...trend.map((point, at) => {
        const figure = rows.figures.get(point.period.to);
        return [
          monthCell(point.period.to, monthFormat(locale)),
          ...columns.counts.map((code) => countCell(words, facts, point.period.to, figure, code)),
          ...pointCells(words, columns, point, rows.first + at, figure?.revision ?? null),
        ];
      }),
      ...periods.map((point, at): (Cell | null)[] => [
        textCell(formatPeriod(point.period, locale, 'short'), 'total'),
        ...columns.counts.map((code, column) => sumCell(rows, point, code, 1 + column)),
        ...pointCells(words, columns, point, firstPeriod + at, null),
      ]),
    ],
    head: HEAD,
    leftFrozen: 1,
    charts: [
      measureChart(
        words,
        own,
        { name: frame.name, column: columns.value, first: rows.first, after: last },
        data,
      ),
    ],
    names: namesOf(measure.id, frame.name, columns, rows.first, firstPeriod - 1),
  };
  return { sheet, value: columns.value, rowOf };

  function rowOf(period: Period): number | null {
    const month = period.by === 'month' ? rows.months.indexOf(period.to) : null;
    if (month !== null) return month < 0 ? null : rows.first + month;
    const at = periods.findIndex((point) => isSame(point, period));
    if (at < 0) throw new Error(`${formatMonth(period.to, 'en')} by ${period.by} isn’t on the sheet`);
    return firstPeriod + at;
  }
}

function isSame(point: Attainment, period: Period): boolean {
  return point.period.by === period.by && point.period.to === period.to;
}

function headsOf({ t }: Words, columns: MeasureColumns): readonly string[] {
  return [
    t('reportFiles.column.month'),
    ...columns.counts.map((code) => t(`count.${code}`)),
    ...(columns.numerator === null ? [] : [t('reportFiles.column.numerator')]),
    ...(columns.denominator === null ? [] : [t('reportFiles.column.denominator')]),
    t('reportFiles.column.value'),
    ...TOLD.map((column) => t(`reportFiles.column.${column}`)),
  ];
}

function widthsAfter({ numerator, denominator }: MeasureColumns): readonly number[] {
  const sums = [numerator, denominator].filter((column) => column !== null);
  return [...sums.map(() => 14), 14, 12, 15, 11, 16, 26, 11, 11, 13, 10];
}

/** Names that a reader's own formulas can use, such as `kpi_satisfaction_value`. */
function namesOf(
  id: string,
  sheet: string,
  columns: MeasureColumns,
  first: number,
  last: number,
): readonly DefinedName[] {
  const named = (what: string, column: number) => ({
    name: `kpi_${id.replaceAll('-', '_')}_${what}`,
    range: absoluteRange(sheet, column, first, last),
  });
  return [named('months', 0), named('value', columns.value), named('target', columns.value + 2)];
}
