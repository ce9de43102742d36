import { z } from 'zod';
import { COUNT_CODES, type CountCode } from '@/lib/kpi/counts';
import { BASES, UNITS } from '@/lib/kpi/definition';
import { REASONS } from '@/lib/kpi/reason';
import { COMPARISONS } from '@/lib/kpi/target';

/** What the open data hold, field by field in order: headers, schema and dictionary are made from it. */
const month = z.string().regex(/^\d{4}-\d{2}$/);
const day = z.iso.date();
const decimal = z.string().regex(/^-?\d+\.\d{6}$/);
const count = z.union([z.int().min(0), z.literal('suspended'), z.null()]);
const standing = z.enum(['final', 'revised']);
const texts = z.strictObject({ en: z.string(), 'zh-Hant': z.string(), 'zh-Hans': z.string() });

export const monthShape = z.strictObject({
  month,
  ...(Object.fromEntries(COUNT_CODES.map((code) => [code, count])) as Record<CountCode, typeof count>),
  standing,
  revision: z.int().min(1),
});

export const attainmentShape = z.strictObject({
  measure: z.string(),
  period: z.string(),
  by: z.enum(['month', 'calendar-year', 'financial-year']),
  from: month,
  to: month,
  numerator: z.int().nullable(),
  denominator: z.int().nullable(),
  value: decimal.nullable(),
  printed: z.string().nullable(),
  unit: z.enum(UNITS),
  base: z.enum(BASES),
  target: decimal.nullable(),
  comparison: z.enum(COMPARISONS).nullable(),
  plan: decimal.nullable(),
  difference: decimal.nullable(),
  verdict: z.enum(['met', 'not-met', 'none']),
  reason: z.enum(REASONS).nullable(),
  standing: standing.nullable(),
});

export const publishedShape = z.strictObject({
  measure: z.string(),
  year: z.int(),
  printed: z.string(),
  value: decimal,
  low: decimal,
  high: decimal,
  book: z.string().nullable(),
  place: z.string(),
});

export const dictionaryShape = z.strictObject({
  file: z.string(),
  column: z.string(),
  type: z.enum(['text', 'word', 'whole number', 'decimal', 'month', 'day']),
  values: z.string().nullable(),
  meaning_en: z.string(),
  'meaning_zh-Hant': z.string(),
  'meaning_zh-Hans': z.string(),
});

/** The files that hold a table, as CSV and as JSON, with the shape of a row. */
export const TABLES = {
  months: monthShape,
  attainment: attainmentShape,
  published: publishedShape,
  dictionary: dictionaryShape,
} as const;
export type TableName = keyof typeof TABLES;
export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[];

/** A table's JSON file: which vintage it is of, and its rows. */
export function tableFile(name: TableName) {
  return z.strictObject({ vintage: day, [name]: z.array(TABLES[name]) });
}

export const manifestShape = z.strictObject({
  vintage: day,
  title: texts,
  publisher: texts,
  licence: texts,
  files: z.array(
    z.strictObject({
      name: z.string(),
      mediaType: z.string(),
      bytes: z.int().min(1),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
});

export const indexShape = z.strictObject({
  title: texts,
  description: texts,
  publisher: texts,
  licence: texts,
  updateFrequency: texts,
  languages: z.array(z.string()),
  latest: z.string().nullable(),
  vintages: z.array(z.strictObject({ vintage: day, address: z.string(), manifest: z.string() })),
});
