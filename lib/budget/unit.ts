import { divide, type Fraction, multiply, whole } from '@/lib/exact/fraction';

/** What printed figures count. Amounts of money keep the unit in which they are printed. */
export const UNITS = [
  'HK$ million',
  "HK$'000",
  'HK$',
  'posts',
  '%',
  'score',
  'calls',
  'written contacts',
  'departments',
  'enterprises',
  'seconds',
  'hours',
  'items',
] as const;

export type Unit = (typeof UNITS)[number];

const DOLLARS: Partial<Record<Unit, bigint>> = { 'HK$ million': 1_000_000n, "HK$'000": 1_000n, HK$: 1n };

/**
 * `value` of one unit told in another, exact, so that the two can be compared; stored amounts are never converted.
 * null where the units measure different things.
 *
 * @example inUnit(whole(77_428n), "HK$'000", 'HK$ million') // 77.428
 */
export function inUnit(value: Fraction, from: Unit, to: Unit): Fraction | null {
  if (from === to) return value;
  const [given, wanted] = [DOLLARS[from], DOLLARS[to]];
  return given && wanted ? divide(multiply(value, whole(given)), whole(wanted)) : null;
}
