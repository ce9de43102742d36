import { yearOf } from '@/lib/calendar/month';
import type { Fraction } from '@/lib/exact/fraction';
import { fixed } from '@/lib/exact/round';
import type { Attainment } from '@/lib/kpi/attainment';
import { type GapState, gapState } from '@/lib/kpi/gap-state';
import type { PublishedFigure } from '@/lib/kpi/published';
import type { EventMark } from './event-marks';

/** A figure that a book of Estimates prints for a year, as it is drawn: over the months of its year, or as one mark. */
export type PublishedMark = {
  readonly year: number;
  readonly printed: string;
  readonly values: readonly (number | null)[];
};

/** A trend ready to be drawn: every series has one entry for each label. Numbers here are only for drawing. */
export type TrendView = {
  readonly labels: readonly string[];
  readonly values: readonly (number | null)[];
  /** Whether the value is of some of the period's months only, or of one that is still running: drawn dashed. */
  readonly partial: readonly boolean[];
  /** Whether the value rests on months that aren't approved yet: drawn as a star. */
  readonly provisional: readonly boolean[];
  readonly targets: readonly (number | null)[];
  readonly plans: readonly (number | null)[];
  readonly gaps: readonly (GapState | null)[];
  readonly published: readonly PublishedMark[];
  /** What is told of each point when the keyboard or the pointer comes to it. */
  readonly told: readonly string[];
  /** What happened, by the labels that it touches. */
  readonly events: readonly EventMark[];
  readonly bounds: { readonly min: number; readonly max: number };
  readonly suffix: '%' | '';
};

/**
 * What a trend draws, on the dense list of its periods.
 *
 * @param labels one for each point, short
 * @param told one sentence for each point
 * @param events what happened, by the points that it touches
 */
export function trendView(
  points: readonly Attainment[],
  published: readonly PublishedFigure[],
  labels: readonly string[],
  told: readonly string[],
  events: readonly EventMark[],
): TrendView {
  const values = points.map((point) => drawn(point.value));
  const targets = points.map((point) => drawn(point.target?.value ?? null));
  const plans = points.map((point) => drawn(point.plan?.value ?? null));
  const marks = publishedMarks(points, published);
  const all = [...values, ...targets, ...plans, ...marks.flatMap((mark) => mark.values)];
  const percent = points[0]?.unit === 'percent';
  return {
    labels,
    values,
    partial: points.map((point) => point.reason === 'part-period' || point.reason === 'running'),
    provisional: points.map(({ value, standing }) => value !== null && standing === 'provisional'),
    targets,
    plans,
    gaps: points.map(gapState),
    published: marks,
    told,
    events,
    bounds: bounds(
      all.filter((value) => value !== null),
      percent ? { step: 10, top: 100 } : { step: 0.5, top: 5 },
    ),
    suffix: percent ? '%' : '',
  };
}

/**
 * Published figures are for calendar years: over months and quarters they lie across their year, on years and on
 * the December of rolling and to-date periods they are one mark, and among financial years they have no place.
 */
function publishedMarks(
  points: readonly Attainment[],
  published: readonly PublishedFigure[],
): PublishedMark[] {
  return published.flatMap((figure) => {
    const values = points.map((point) => (covers(point, figure.year) ? drawn(figure.value) : null));
    return values.some((value) => value !== null)
      ? [{ year: figure.year, printed: figure.printed, values }]
      : [];
  });
}

function covers({ period }: Attainment, year: number): boolean {
  if (yearOf(period.to) !== year) return false;
  if (period.by === 'month' || period.by === 'quarter') return true;
  return period.from === `${year}-01` && period.to === `${year}-12`;
}

/** Whole steps around what is drawn, with a little room, within what is possible. */
function bounds(values: readonly number[], scale: { step: number; top: number }) {
  if (values.length === 0) return { min: 0, max: scale.top };
  const min = Math.floor((Math.min(...values) - scale.step / 5) / scale.step) * scale.step;
  const max = Math.ceil((Math.max(...values) + scale.step / 5) / scale.step) * scale.step;
  return { min: Math.max(0, min), max: Math.min(scale.top, Math.max(max, min + scale.step)) };
}

function drawn(value: Fraction | null): number | null {
  return value === null ? null : Number(fixed(value, 6));
}
