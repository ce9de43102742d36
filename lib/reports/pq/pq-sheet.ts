import { type Period, periodsIn } from '@/lib/calendar/periods';
import { type Cell, monthCell, textCell } from '../workbook/cell';
import type { ChartData } from '../workbook/chart-data';
import { monthFormat } from '../workbook/formats';
import { absoluteRange } from '../workbook/refs';
import { HEAD, headCells, sheetTop } from '../workbook/sheet-top';
import type { Words } from '../workbook/words';
import type { Chart, Ink, Sheet } from '../workbook/workbook';
import { numberIn } from './cell-number';
import { hasTotal, monthCells, yearCells } from './pq-cells';
import { columnHead, columnName, type PqColumn } from './pq-columns';
import type { PqFacts } from './pq-facts';

/** A chart of some columns, by their place. */
export type PqChart = {
  readonly kind: Chart['kind'];
  readonly title: string;
  readonly alt: string;
  readonly format: string;
  readonly lines: readonly { readonly column: number; readonly ink: Ink }[];
};

/** Rows that a chart takes. */
const CHART_ROWS = 18;

/** A sheet of 36 months, the years of which every month is there as sums, and charts. */
export function pqSheet(
  words: Words,
  facts: PqFacts,
  sheet: {
    readonly name: string;
    readonly title: string;
    readonly what: string;
    readonly charts: readonly PqChart[];
  },
  columns: readonly PqColumn[],
  data: ChartData,
): Sheet {
  const { t, locale } = words;
  const first = HEAD + 1;
  const months = facts.months.map((month, at) => monthCells(words, columns, month, first + at));
  // A line of words stands between the months and the years.
  const years = yearRows(words, facts, columns, first, first + months.length + 1);
  const after = first + months.length + 1 + years.length;
  return {
    name: sheet.name,
    widths: [26, ...columns.map(() => 17), 12],
    rows: [
      ...sheetTop(words, facts.asAt, null, sheet.title, sheet.what),
      headCells([
        t('reportFiles.column.month'),
        ...columns.map((column) => columnHead(words, facts, column)),
        t('reportFiles.column.standing'),
      ]),
      ...facts.months.map(({ month, standing }, at): (Cell | null)[] => [
        monthCell(month, monthFormat(locale)),
        ...(months[at] ?? []),
        standing && textCell(t(`standing.${standing}`)),
      ]),
      [textCell(t(years.length > 0 ? 'reportFiles.pq.years' : 'reportFiles.pq.years-none'), 'note')],
      ...years,
    ],
    head: HEAD,
    leftFrozen: 1,
    charts: sheet.charts.map((chart, at) =>
      chartOf(
        words,
        facts,
        { ...chart, name: sheet.name, first, months, from: after + 2 + at * (CHART_ROWS + 2) },
        columns,
        data,
      ),
    ),
    names: columns.map((column, at) => ({
      name: columnName(column),
      range: absoluteRange(sheet.name, 1 + at, first, first + months.length - 1),
    })),
  };
}

/** The calendar years, then the financial years, that lie within the months and of which some count is whole. */
function yearRows(
  words: Words,
  facts: PqFacts,
  columns: readonly PqColumn[],
  first: number,
  own: number,
): readonly (readonly Cell[])[] {
  const [from, to] = [facts.months[0]?.month, facts.months.at(-1)?.month];
  if (!from || !to) return [];
  const years = (['calendar-year', 'financial-year'] as const)
    .flatMap((by) => periodsIn(by, from, to))
    .filter((year) => year.from >= from && year.to <= to);
  const rows: (readonly Cell[])[] = [];
  for (const year of years) {
    const cells = yearCells(words, columns, facts.months, year, { first, own: own + rows.length });
    if (hasTotal(cells)) rows.push([textCell(yearText(words, year), 'total'), ...cells]);
  }
  return rows;
}

function yearText({ t }: Words, { by, name }: Period): string {
  const kind = by === 'calendar-year' ? 'calendar' : 'financial';
  return t(`reportFiles.pq.year.${kind}`, { year: name.replace('-', '–') });
}

function chartOf(
  words: Words,
  facts: PqFacts,
  chart: PqChart & {
    readonly name: string;
    readonly first: number;
    readonly months: readonly (readonly Cell[])[];
    readonly from: number;
  },
  columns: readonly PqColumn[],
  data: ChartData,
): Chart {
  const series = chart.lines.flatMap(({ column, ink }) => {
    const own = columns[column - 1];
    if (!own) return [];
    const name = columnHead(words, facts, own);
    const points = facts.months.map((_, at) => {
      const value = numberIn(chart.months[at]?.[column - 1]);
      const row = chart.first + at;
      return value === null ? null : { ref: absoluteRange(chart.name, column, row, row), value };
    });
    return [{ name, ink, values: data.add({ name, format: own.format, points }) }];
  });
  return {
    kind: chart.kind,
    title: chart.title,
    alt: chart.alt,
    place: { fromRow: chart.from, toRow: chart.from + CHART_ROWS, toColumn: 6 },
    series,
    categories: data.categories,
    format: chart.format,
    scale: null,
  };
}
