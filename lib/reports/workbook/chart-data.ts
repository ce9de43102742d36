import type { Month } from '@/lib/calendar/month';
import { type Cell, formulaCell, monthCell, textCell } from './cell';
import { monthFormat } from './formats';
import { absoluteRange } from './refs';
import type { Words } from './words';
import type { Sheet } from './workbook';

/** A line that a chart draws: where each month's number stands and what it is; null where there is none. */
export type ChartLine = {
  readonly name: string;
  readonly format: string;
  readonly points: readonly ({ readonly ref: string; readonly value: number } | null)[];
};

/** The cells that charts draw, gathered while sheets are made: the sheet itself is made of them at the end. */
export type ChartData = {
  /** The cells of the months. */
  readonly categories: string;
  /** Takes a line in. Returns the cells that hold it. */
  readonly add: (line: ChartLine) => string;
  readonly sheet: () => Sheet;
};

/** The rows above the months: what this is, and the heads. */
const FIRST = 3;

/**
 * A sheet of what charts draw. In place of a number stands a word elsewhere, which a chart would draw as zero; here its
 * cell is empty, so that the line breaks.
 */
export function chartData({ t, locale }: Words, name: string, months: readonly Month[]): ChartData {
  const lines: ChartLine[] = [];
  const last = FIRST + months.length - 1;
  return {
    categories: absoluteRange(name, 0, FIRST, last),
    add: (line) => absoluteRange(name, lines.push(line), FIRST, last),
    sheet: () => ({
      name,
      widths: [14, ...lines.map(() => 18)],
      rows: [
        [textCell(t('reportFiles.chart.what'), 'note')],
        [
          textCell(t('reportFiles.column.month'), 'head'),
          ...lines.map((line) => textCell(line.name, 'head')),
        ],
        ...months.map((month, at): (Cell | null)[] => [
          monthCell(month, monthFormat(locale)),
          ...lines.map(({ points, format }) => {
            const point = points[at];
            return point ? formulaCell(point.ref, point.value, format) : null;
          }),
        ]),
      ],
      head: 2,
      leftFrozen: 1,
      charts: [],
      names: [],
    }),
  };
}
