/** So many wrong passwords in a row are a slip. */
export const FREE_FAILURES = 5;

const FIRST_SECONDS = 5;
const MOST_SECONDS = 15 * 60;

/**
 * How long nobody is heard after wrong passwords in a row: nothing before the fifth, then 5 s, doubled by each further one,
 * at most 15 minutes. Never for ever.
 *
 * @param failures in a row
 * @returns seconds
 * @example delayAfter(7) // 20
 */
export function delayAfter(failures: number): number {
  if (failures < FREE_FAILURES) return 0;
  return Math.min(FIRST_SECONDS * 2 ** (failures - FREE_FAILURES), MOST_SECONDS);
}

/** After so long without another one, wrong passwords are forgotten; milliseconds. */
export const FORGOTTEN_AFTER = { account: 24 * 60 * 60_000, address: 60 * 60_000 } as const;
