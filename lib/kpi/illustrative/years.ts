/** What a made-up year adds up to, and how its months differ. Shares are in thousandths, one for each month. */
export type YearShape = {
  readonly year: number;
  readonly offered: number;
  /** Of the calls offered: answered within 12 seconds in the whole year; and how the months compare. */
  readonly within12s: number;
  readonly within12sByMonth: readonly number[];
  readonly abandonedByMonth: readonly number[];
  /** Calls turned away before the queue, for each thousand offered. */
  readonly blockedByMonth: readonly number[];
  readonly emails: number;
  readonly otherWritten: number;
  /** For each thousand calls answered. */
  readonly enquiries: number;
  readonly complaints: number;
  readonly ratings: number;
  /** Seconds, the mean wait of an answered call. */
  readonly wait: number;
  /** Of a thousand ratings: how many were 1, 2, 3, 4 and 5. */
  readonly rated: readonly [number, number, number, number, number];
};

/** Quiet at the lunar new year, busy in the rains and storms of summer. */
export const SEASON = [930, 880, 1010, 960, 1020, 1080, 1100, 1090, 1050, 1000, 970, 910] as const;

/**
 * The two years that are made up to show the product. Only what product.md fixes is a fact: in 2023 calls offered add up
 * to 2 807 000, e-mails and other written contacts to 820 000; the years print 61, 99, 4.5 and 74, 99, 4.6.
 */
export const YEARS: readonly YearShape[] = [
  {
    year: 2022,
    offered: 3_087_500,
    within12s: 1_889_600,
    within12sByMonth: [655, 560, 420, 430, 520, 640, 650, 660, 675, 690, 700, 695],
    abandonedByMonth: [120, 160, 235, 225, 190, 135, 130, 125, 120, 110, 105, 105],
    blockedByMonth: [90, 480, 1700, 1705, 1690, 210, 150, 140, 110, 95, 80, 75],
    emails: 585_000,
    otherWritten: 321_000,
    enquiries: 742,
    complaints: 236,
    ratings: 25,
    wait: 54,
    rated: [22, 26, 70, 176, 706],
  },
  {
    year: 2023,
    offered: 2_807_000,
    within12s: 2_082_800,
    within12sByMonth: [690, 715, 700, 720, 735, 725, 740, 735, 755, 770, 785, 815],
    abandonedByMonth: [115, 105, 110, 102, 98, 104, 96, 98, 90, 84, 78, 66],
    blockedByMonth: [60, 48, 45, 40, 38, 52, 46, 58, 36, 30, 24, 6],
    emails: 531_000,
    otherWritten: 289_000,
    enquiries: 731,
    complaints: 244,
    ratings: 27,
    wait: 31,
    rated: [19, 23, 62, 171, 725],
  },
];
