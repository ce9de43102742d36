import type { CsvCell } from '@/lib/format/csv';

/** The columns of the file, in order; {@link corDictionary} says what each means. */
export const CSV_COLUMNS = [
  'key',
  'section',
  'item',
  'measure',
  'head',
  'programme',
  'year',
  'column',
  'against',
  'value',
  'unit',
  'printed',
  'numerator',
  'denominator',
  'verdict',
  'source',
  'book',
  'place',
  'footnotes',
  'mark',
  'asAt',
  'snapshot',
] as const;

type CsvColumn = (typeof CSV_COLUMNS)[number];

/** A line of the file without what stands in every line; a column that it doesn't name is empty. */
export type CorCsvLine = Partial<Record<Exclude<CsvColumn, 'mark' | 'asAt' | 'snapshot'>, CsvCell>>;
