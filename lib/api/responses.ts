import { z } from 'zod';
import { BASES, UNITS } from '@/lib/kpi/definition';
import { GAPS } from '@/lib/kpi/gap';
import { REASONS } from '@/lib/kpi/reason';
import { STANDINGS } from '@/lib/kpi/standing';
import { COMPARISONS } from '@/lib/kpi/target';
import { rowDetail } from './import-response';
import { reconciliationShape } from './reconciliation-response';

/** What the API answers, field by field in order: the description, the CSV header and the tests come from here. */
const decimal = z.string().describe('a decimal number with six digits, for reading');
const month = z.string().meta({ pattern: '^\\d{4}-\\d{2}$' });
const count = z.int().min(0).nullable();
const citation = z.strictObject({ book: z.string().nullable(), place: z.string() });

export const measureShape = z.strictObject({
  id: z.string(),
  name: z.string(),
  unit: z.enum(UNITS),
  scale: z.int(),
  precision: z.int(),
  numerator: z.string().describe('over the counts of the catalogue'),
  denominator: z.string().describe('over the counts of the catalogue'),
  base: z.enum(BASES),
  targets: z.array(
    z.strictObject({ value: decimal, comparison: z.enum(COMPARISONS), from: month.nullable(), citation }),
  ),
  plans: z.array(z.strictObject({ year: z.int(), value: decimal, citation })),
});

export const attainmentShape = z.strictObject({
  period: z.string(),
  from: month,
  to: month,
  numerator: z.int().nullable(),
  denominator: z.int().nullable(),
  value: decimal.nullable(),
  printed: z.string().nullable(),
  unit: z.enum(UNITS),
  base: z.enum(BASES).nullable(),
  target: decimal.nullable(),
  comparison: z.enum(COMPARISONS).nullable(),
  plan: decimal.nullable(),
  difference: decimal.nullable(),
  verdict: z.enum(['met', 'not-met', 'none']),
  reason: z.enum(REASONS).nullable(),
  gap: z.enum(GAPS).nullable(),
  monthsReported: z.int(),
  monthsExpected: z.int(),
  standing: z.enum(STANDINGS).nullable(),
  source: z.enum(['months', 'published']),
  published: z
    .strictObject({ value: decimal, low: decimal, high: decimal, citation, agrees: z.boolean().nullable() })
    .nullable(),
});

export const volumesShape = z.strictObject({
  period: z.string(),
  from: month,
  to: month,
  calls_offered: count,
  calls_answered: count,
  calls_abandoned: count,
  calls_blocked: count,
  emails: count,
  other_written: count,
  monthsReported: z.int(),
  monthsExpected: z.int(),
  standing: z.enum(STANDINGS).nullable(),
});

/** What stands beside every list. */
const beside = {
  asAt: z.iso.date().describe('the day for which the answer holds'),
  illustrative: z.boolean().describe('true when any figure in it is illustrative'),
};

export const measuresResponse = z.strictObject({ measures: z.array(measureShape), ...beside });
export const attainmentResponse = z.strictObject({ points: z.array(attainmentShape), ...beside });
export const volumesResponse = z.strictObject({ points: z.array(volumesShape), ...beside });
export const reconciliationResponse = z.strictObject({ figures: z.array(reconciliationShape), ...beside });
export const healthResponse = z.strictObject({ status: z.enum(['ok']) });
export const errorResponse = z.strictObject({
  error: z.strictObject({
    code: z.string(),
    message: z.string(),
    details: z.union([
      z.array(z.strictObject({ field: z.string(), value: z.string().nullable(), message: z.string() })),
      z.array(rowDetail),
    ]),
  }),
});
