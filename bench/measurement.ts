import { median } from './statistics';

/** What is measured: parts of the product, and the floors that they are held against. */
export type Subject =
  | 'constant route (L1)'
  | 'bare page (L2)'
  | 'overview’s SQL (L3)'
  | 'attainment’s SQL (L3)'
  | 'session’s SQL (L3)'
  | 'password hash'
  | 'sign-in'
  | 'saving a month'
  | 'a month’s report'
  | 'an import'
  | 'bare server'
  | 'database'
  | 'server'
  | 'product'
  | 'overview'
  | 'attainment API'
  | 'fresh clone';

/** One figure of one subject under one set of conditions, once a round. */
export type Measurement = {
  /** As in `24 months, 16 connections`; what is compared has the same. */
  readonly conditions: string;
  readonly subject: Subject;
  /** With its unit, as in `p95 ms`. */
  readonly figure: string;
  readonly rounds: readonly number[];
};

/** The floors of each part of the product, where it has some. */
export const FLOORS: Partial<Record<Subject, readonly Subject[]>> = {
  overview: ['bare page (L2)', 'overview’s SQL (L3)'],
  'attainment API': ['constant route (L1)', 'attainment’s SQL (L3)', 'session’s SQL (L3)'],
  'sign-in': ['password hash'],
  server: ['bare server'],
};

/** Several figures of one subject, of one round. */
export type Reading = {
  readonly conditions: string;
  readonly subject: Subject;
  readonly figures: Readonly<Record<string, number>>;
};

/**
 * Collects readings, taken round by round, into measurements.
 *
 * @example collect([{ …, figures: { 'p50 ms': 3 } }, { …, figures: { 'p50 ms': 4 } }]) // one with rounds [3, 4]
 */
export function collect(readings: readonly Reading[]): readonly Measurement[] {
  const found = new Map<string, Measurement & { rounds: number[] }>();
  for (const { conditions, subject, figures } of readings)
    for (const [figure, value] of Object.entries(figures)) {
      const key = JSON.stringify([conditions, subject, figure]);
      const measurement = found.get(key) ?? { conditions, subject, figure, rounds: [] };
      measurement.rounds.push(value);
      found.set(key, measurement);
    }
  return [...found.values()];
}

/**
 * How many times the floor's figure a figure is: the median of the rounds' own ratios, so that what else the machine does
 * meanwhile weighs on both sides.
 *
 * @returns null where the floor has no such figure, or a figure of nil
 */
export function ratio(of: Measurement, floor: Measurement | undefined): number | null {
  const ratios = of.rounds.map((value, round) => value / (floor?.rounds[round] ?? Number.NaN));
  return ratios.every(Number.isFinite) ? median(ratios) : null;
}

/** The floor's measurement of the same figure under the same conditions. */
export function floorOf(
  all: readonly Measurement[],
  { conditions, figure }: Measurement,
  floor: Subject,
): Measurement | undefined {
  return all.find((m) => m.conditions === conditions && m.figure === figure && m.subject === floor);
}
