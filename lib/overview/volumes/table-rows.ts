import { type EventMark, lettersAt } from '@/lib/charts/event-marks';
import type { Locale } from '@/lib/format/locale';
import { formatPeriod } from '@/lib/format/period';
import type { Gap } from '@/lib/kpi/gap';
import type { PeriodCounts, Quantity } from '@/lib/kpi/period-counts';
import type { Translator } from '@/lib/messages/translator';
import { perDayCells } from './per-day';
import { type Cell, totalCell } from './words';

/** A period's line of a table: its amounts, or one reason for all of them. */
export type VolumesRow = {
  readonly key: string;
  readonly period: string;
  readonly cells: readonly (Cell & { readonly key: string })[];
  readonly gap: { readonly state: Gap; readonly text: string } | null;
  readonly months: string;
  readonly standing: string | null;
  /** The events that it is in, such as `event A`. */
  readonly event: string | null;
};

/** The lines of these amounts, the latest period first; a long stretch without any is one line. */
export function volumesRows(
  t: Translator,
  locale: Locale,
  periods: readonly PeriodCounts[],
  columns: readonly Quantity[],
  events: readonly EventMark[],
): readonly VolumesRow[] {
  return joined(t, locale, { periods, columns, events }, (counts) =>
    columns.map((key) => ({ key, ...totalCell(t, counts.totals[key]) })),
  );
}

/** The lines of calls per day: calls, days, the number for each day. */
export function perDayRows(
  t: Translator,
  locale: Locale,
  periods: readonly PeriodCounts[],
  events: readonly EventMark[],
): readonly VolumesRow[] {
  return joined(t, locale, { periods, columns: ['calls_offered'], events }, (counts) => {
    const { perDay, fraction } = perDayCells(t, counts);
    return [
      { key: 'fraction', text: fraction ?? '–', state: null },
      { key: 'per-day', ...perDay },
    ];
  });
}

/** As many lines as this without a figure, all for the same reason, are told as one. */
const LONG = 13;

type Table = {
  readonly periods: readonly PeriodCounts[];
  readonly columns: readonly Quantity[];
  /** By the places of the periods. */
  readonly events: readonly EventMark[];
};

function joined(
  t: Translator,
  locale: Locale,
  { periods, columns, events }: Table,
  cellsOf: (counts: PeriodCounts) => VolumesRow['cells'],
): readonly VolumesRow[] {
  return stretches(periods, columns)
    .reverse()
    .map((stretch) => {
      const [first, last] = [stretch[0], stretch.at(-1) ?? stretch[0]];
      const letters = lettersAt(events, periods.indexOf(first), periods.indexOf(last));
      return {
        key: last.period.name,
        period: spanText(t, locale, first, last),
        cells: cellsOf(last),
        gap: gapText(t, last, columns),
        months: stretch.length > 1 ? '–' : `${last.monthsReported}/${last.monthsExpected}`,
        standing: last.standing && t(`standing.${last.standing}`),
        event: letters && t('events.chart.mark', { letters }),
      };
    });
}

/** Each period alone, but a long stretch of them with the same gap together. */
function stretches(
  periods: readonly PeriodCounts[],
  columns: readonly Quantity[],
): [PeriodCounts, ...PeriodCounts[]][] {
  const found: [PeriodCounts, ...PeriodCounts[]][] = [];
  let gapBefore: Gap | null = null;
  for (const counts of periods) {
    const gap = sameGap(counts, columns);
    const stretch = found.at(-1);
    if (stretch && gap !== null && gap === gapBefore) stretch.push(counts);
    else found.push([counts]);
    gapBefore = gap;
  }
  return found.flatMap((stretch) =>
    stretch.length < LONG ? stretch.map((counts): [PeriodCounts] => [counts]) : [stretch],
  );
}

function spanText(t: Translator, locale: Locale, first: PeriodCounts, last: PeriodCounts): string {
  const [from, to] = [formatPeriod(first.period, locale), formatPeriod(last.period, locale)];
  return from === to ? to : t('measure.sheet-range', { from, to });
}

/** What stands above the column of an amount. */
export function quantityName(t: Translator, quantity: Quantity): string {
  return isDerived(quantity) ? t(`volumes.derived.${quantity}`) : t(`count.${quantity}`);
}

const DERIVED = ['answered_later', 'abandoned', 'attempts', 'ratings', 'written_contacts'] as const;

function isDerived(quantity: Quantity): quantity is (typeof DERIVED)[number] {
  return DERIVED.some((derived) => derived === quantity);
}

/** The one gap of all these amounts of a period; null where one is there or they differ. */
function sameGap({ totals }: PeriodCounts, columns: readonly Quantity[]): Gap | null {
  const [first, ...others] = columns.map((key) => totals[key]);
  if (first?.kind !== 'gap') return null;
  return others.every((total) => total.kind === 'gap' && total.gap === first.gap) ? first.gap : null;
}

function gapText(t: Translator, counts: PeriodCounts, columns: readonly Quantity[]): VolumesRow['gap'] {
  const state = sameGap(counts, columns);
  return state && { state, text: t(`gap.${state}`) };
}
