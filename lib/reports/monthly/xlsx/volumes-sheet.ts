import { formatPeriod } from '@/lib/format/period';
import type { CountCode } from '@/lib/kpi/counts';
import type { PeriodCounts, Quantity } from '@/lib/kpi/period-counts';
import { type Cell, formulaCell, monthCell, textCell } from '../../workbook/cell';
import type { ChartData } from '../../workbook/chart-data';
import { monthFormat } from '../../workbook/formats';
import { absoluteRange, cellRef, columnRange } from '../../workbook/refs';
import { HEAD, headCells, sheetTop } from '../../workbook/sheet-top';
import type { Words } from '../../workbook/words';
import type { Sheet } from '../../workbook/workbook';
import type { MonthlyFacts } from '../monthly-facts';
import { countCell } from './count-cells';
import { quantityText } from './quantity-text';
import { volumesChart } from './volumes-chart';

/** The columns after the month: a count as it is, or a formula over columns of the same row. */
const COLUMNS: readonly {
  readonly quantity: Quantity;
  readonly of?: readonly [number, '+' | '-', number];
}[] = [
  { quantity: 'calls_offered' },
  { quantity: 'calls_answered' },
  { quantity: 'abandoned', of: [1, '-', 2] },
  { quantity: 'calls_blocked' },
  { quantity: 'emails' },
  { quantity: 'other_written' },
  { quantity: 'written_contacts', of: [5, '+', 6] },
];
const [CALLS, WRITTEN] = [1, 7];

/** Volumes by channel: 24 months, the year to date beside the same months of the year before, and a chart. */
export function volumesSheet(
  words: Words,
  facts: MonthlyFacts,
  frame: { readonly name: string; readonly mark: string | null },
  data: ChartData,
): Sheet {
  const { t, locale } = words;
  const { months, periods } = facts.volumes;
  const first = HEAD + 1;
  const toDates = periods.filter(({ period }) => period.by === 'year-to-date');
  const sums = first + months.length;
  const after = sums + toDates.length;
  return {
    name: frame.name,
    widths: [24, ...COLUMNS.map(() => 14), 12],
    rows: [
      ...sheetTop(
        words,
        facts.asAt,
        frame.mark,
        t('reportFiles.sheet.volumes'),
        t('reportFiles.volumes.what'),
      ),
      headCells([
        t('reportFiles.column.month'),
        ...COLUMNS.map(({ quantity }) => quantityText(words, quantity)),
        t('reportFiles.column.standing'),
      ]),
      ...months.map((_, at) => monthRow(words, facts, at, first + at)),
      ...toDates.map((counts): (Cell | null)[] => [
        textCell(formatPeriod(counts.period, locale, 'short'), 'total'),
        ...COLUMNS.map(({ quantity }, at) => totalCell(words, facts, counts, quantity, 1 + at, first)),
        counts.standing && textCell(t(`standing.${counts.standing}`), 'total'),
      ]),
      changeRow(words, toDates, sums),
    ],
    head: HEAD,
    leftFrozen: 1,
    charts: [
      volumesChart(words, facts, { name: frame.name, first, after, calls: CALLS, written: WRITTEN }, data),
    ],
    names: [
      { name: 'kpi_months', range: absoluteRange(frame.name, 0, first, sums - 1) },
      { name: 'kpi_calls_offered', range: absoluteRange(frame.name, CALLS, first, sums - 1) },
      { name: 'kpi_written_contacts', range: absoluteRange(frame.name, WRITTEN, first, sums - 1) },
    ],
  };
}

function monthRow(words: Words, facts: MonthlyFacts, at: number, row: number): readonly (Cell | null)[] {
  const { t, locale } = words;
  const channels = facts.volumes.months[at];
  if (!channels) return [];
  const { month } = channels;
  const figure = facts.figures.find((one) => one.month === month);
  const cells: Cell[] = [];
  for (const { quantity, of } of COLUMNS) {
    if (of === undefined) cells.push(countCell(words, facts, month, figure, quantity as CountCode));
    else cells.push(derivedCell(cells, of, row));
  }
  const standing = figure?.standing;
  return [
    monthCell(month, monthFormat(locale)),
    ...cells,
    standing ? textCell(t(`standing.${standing}`)) : null,
  ];
}

/** What follows from two cells of the row; the word of the one that has no number. */
function derivedCell(cells: readonly Cell[], of: readonly [number, '+' | '-', number], row: number): Cell {
  const [a, sign, b] = of;
  const [left, right] = [cells[a - 1], cells[b - 1]];
  if (left?.kind !== 'number') return left ?? textCell('');
  if (right?.kind !== 'number') return right ?? textCell('');
  const value = sign === '+' ? left.value + right.value : left.value - right.value;
  return formulaCell(`${cellRef(a, row)}${sign}${cellRef(b, row)}`, value);
}

/** The sum of a period's months; a part of them is no total. */
function totalCell(
  { t }: Words,
  { volumes }: MonthlyFacts,
  { period, totals }: PeriodCounts,
  quantity: Quantity,
  column: number,
  first: number,
): Cell {
  const total = totals[quantity];
  if (total.kind === 'gap') return textCell(t(`volumes.state.${total.gap}`), 'gap');
  if (total.kind === 'part')
    return textCell(
      t('reportFiles.volumes.part', { reported: total.reported, expected: total.expected }),
      'gap',
    );
  const row = (month: string) => first + volumes.months.findIndex((one) => one.month === month);
  return formulaCell(
    `SUM(${columnRange(column, row(period.from), row(period.to))})`,
    total.value,
    undefined,
    'total',
  );
}

function changeRow({ t }: Words, toDates: readonly PeriodCounts[], sums: number): readonly (Cell | null)[] {
  const [now, before] = toDates;
  return [
    textCell(t('reportFiles.volumes.change'), 'prose'),
    ...COLUMNS.map(({ quantity }, at) => {
      const [later, earlier] = [now?.totals[quantity], before?.totals[quantity]];
      if (later?.kind !== 'total' || earlier?.kind !== 'total' || earlier.value === 0n) return null;
      const [a, b] = [cellRef(1 + at, sums), cellRef(1 + at, sums + 1)];
      const change = (Number(later.value) - Number(earlier.value)) / Number(earlier.value);
      return formulaCell(`(${a}-${b})/${b}`, change, '+0.0%;-0.0%;0.0%');
    }),
  ];
}
