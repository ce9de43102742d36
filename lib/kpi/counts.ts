import { CATALOGUE } from './count-catalogue';

/** The catalogue of counts (count-catalogue.ts), in the order of the columns of a monthly file. */
export const COUNTS = CATALOGUE;

export type CountCode = (typeof COUNTS)[number]['code'];

/** A whole number (0 = collected and none), or why there is none. */
export type CountValue = number | 'not-collected' | 'suspended';

/** A month's counts: every count of the catalogue has a value. */
export type Counts = Readonly<Record<CountCode, CountValue>>;

/** The codes of the catalogue, in its order. */
export const COUNT_CODES: readonly CountCode[] = COUNTS.map((count) => count.code);

/** A month of which nothing was collected. */
export const NOTHING_COLLECTED = Object.fromEntries(
  COUNT_CODES.map((code) => [code, 'not-collected']),
) as Counts;

const CODES: ReadonlySet<string> = new Set(COUNT_CODES);

/** Whether `text` is the code of a count. */
export function isCountCode(text: string): text is CountCode {
  return CODES.has(text);
}
