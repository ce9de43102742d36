/**
 * The columns of a month's report as CSV, in their order: the same for every report, so that files can be put below each
 * other. New ones come at the end.
 */
export const MONTHLY_COLUMNS = [
  'section',
  'item',
  'name',
  'period',
  'by',
  'from',
  'to',
  'numerator',
  'denominator',
  'value',
  'printed',
  'unit',
  'base',
  'target',
  'comparison',
  'plan',
  'difference',
  'verdict',
  'reason',
  'gap',
  'monthsReported',
  'monthsExpected',
  'standing',
  'source',
  'revision',
  'stage',
  'against',
  'footnotes',
  'status',
  'timeliness',
  'due',
  'submitted',
  'approved',
  'text',
  'month',
  'mark',
  'asAt',
  'snapshot',
] as const;

export type MonthlyColumn = (typeof MONTHLY_COLUMNS)[number];

/** What a line is about: each of them fills columns of its own. */
export const SECTIONS = [
  'measure',
  'count',
  'volume',
  'return',
  'provision',
  'change',
  'footnote',
  'commentary',
  'reissue',
  'difference',
] as const;
export type Section = (typeof SECTIONS)[number];

/** A line: what isn't said stays empty. `section`, `item`, `period` and `by` (or `stage` and `against`) name it. */
export type MonthlyLine = { readonly section: Section; readonly item: string } & Readonly<
  Partial<
    Record<
      Exclude<MonthlyColumn, 'section' | 'item' | 'month' | 'mark' | 'asAt' | 'snapshot'>,
      string | number | bigint | null
    >
  >
>;
