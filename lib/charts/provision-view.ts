import type { SeriesYear } from '@/lib/budget/series';
import { STAGES, type Stage } from '@/lib/budget/stage';
import { inUnit, type Unit } from '@/lib/budget/unit';
import type { Fraction } from '@/lib/exact/fraction';
import { fixed } from '@/lib/exact/round';
import type { EventMark } from './event-marks';

/** A programme's provision ready to be drawn: every series has one entry for each year. Numbers are only for drawing. */
export type ProvisionView = {
  readonly labels: readonly string[];
  /** What is told of each year when the keyboard or the pointer comes to it. */
  readonly told: readonly string[];
  /** What happened, by the labels that it touches. */
  readonly events: readonly EventMark[];
  /** The best known stage of each year. */
  readonly line: readonly (number | null)[];
  /** Whether the line is broken off between the year before and this one. */
  readonly broken: readonly boolean[];
  readonly marks: Readonly<Record<Stage, readonly (number | null)[]>>;
  readonly bounds: { readonly min: number; readonly max: number };
};

/** The unit of the axis; a figure that is printed in another stands at its place on it and is told as it is printed. */
const AXIS: Unit = 'HK$ million';

/**
 * What the trend of a provision draws. The axis begins at zero, so that heights compare as amounts do.
 *
 * @param labels one for each year, short
 * @param told one sentence for each year
 * @param events what happened, by the years that it touches
 */
export function provisionView(
  series: readonly SeriesYear[],
  labels: readonly string[],
  told: readonly string[],
  events: readonly EventMark[],
): ProvisionView {
  const marked = (stage: Stage) =>
    series.map(({ figures }) => {
      const found = figures.find((one) => one.stage === stage);
      return found ? drawn(found.figure) : null;
    });
  const marks = Object.fromEntries(STAGES.map((stage) => [stage, marked(stage)])) as Record<
    Stage,
    (number | null)[]
  >;
  const values = STAGES.flatMap((stage) => marks[stage]).filter((value) => value !== null);
  return {
    labels,
    told,
    events,
    line: series.map(({ best }) => best && drawn(best.figure)),
    broken: series.map(({ broken }) => broken),
    marks,
    bounds: { min: 0, max: above(Math.max(0, ...values)) },
  };
}

function drawn(figure: { readonly value: Fraction; readonly unit: Unit }): number | null {
  const value = inUnit(figure.value, figure.unit, AXIS);
  return value && Number(fixed(value, 6));
}

/** The first round number that leaves a little room above the largest value: 500 above 439, 25 above 22.7. */
function above(largest: number): number {
  if (largest <= 0) return 1;
  const step = 10 ** Math.floor(Math.log10(largest)) / 2;
  return Math.ceil((largest * 1.05) / step) * step;
}
