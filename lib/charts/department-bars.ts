import { formatCount, formatDecimal } from '@/lib/format/number';
import { labelAxis, valueAxis } from './axes';
import type { EventMark } from './event-marks';
import type { Palette } from './palette';
import { toldOptions } from './told-options';
import type { BarsConfig } from './volume-bars-config';

/** What departments did to a change, ready to be drawn: a bar up or down for each. Numbers are only for drawing. */
export type DepartmentBars = {
  /** The departments' codes. */
  readonly labels: readonly string[];
  /** What is told of each department when the keyboard or the pointer comes to it. */
  readonly told: readonly string[];
  /** What happened in one of the two periods: it touches every department, so it is drawn from edge to edge. */
  readonly events: readonly EventMark[];
  /** Stacked: those above the line on one another, and those below it. */
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly number[];
    /** The second series is hollow: whoever can't tell colours tells it by that. */
    readonly hollow: boolean;
  }[];
  /** Counts, or points with decimals. */
  readonly unit: 'count' | 'points';
};

/** The Chart.js configuration of departments' parts in a change, with the line of no change through it. */
export function departmentBarsConfig(view: DepartmentBars, palette: Palette, font: string): BarsConfig {
  const look = { palette, font };
  const y = valueAxis(look);
  return {
    type: 'bar',
    data: {
      labels: [...view.labels],
      datasets: view.series.map(({ name, values, hollow }) => ({
        type: 'bar',
        label: name,
        data: [...values],
        backgroundColor: hollow ? palette.card : palette.actual,
        borderColor: palette.actual,
        borderWidth: hollow ? 2 : 1,
        borderSkipped: false,
        categoryPercentage: 0.8,
        barPercentage: 0.9,
        maxBarThickness: 64,
      })),
    },
    options: {
      ...toldOptions(view.told, view.events, look, { across: true }),
      scales: {
        x: { ...labelAxis(look), stacked: true },
        y: {
          ...y,
          stacked: true,
          grid: { color: ({ tick }) => (tick.value === 0 ? palette.ink : palette.grid) },
          ticks: {
            ...y.ticks,
            ...(view.unit === 'count' ? { precision: 0 } : {}),
            callback: (value) => tickText(Number(value), view.unit),
          },
        },
      },
    },
  };
}

function tickText(value: number, unit: DepartmentBars['unit']): string {
  if (unit === 'count') return formatCount(Math.round(value));
  // Chart.js counts in floats: 0.1 + 0.2 is told as 0.3.
  return formatDecimal(String(Number(value.toFixed(6))));
}
