import { z } from 'zod';
import { parseDay } from '@/lib/calendar/day';
import { parseFinancialYear } from '@/lib/calendar/financial-year';
import { parseMonth } from '@/lib/calendar/month';
import { BY } from '@/lib/calendar/periods';
import { LOCALES } from '@/lib/format/locale';
import { BUDGET_TABLE_NAMES } from './budgets-response';

/** A month, as an address writes it. */
export const month = z
  .string()
  .transform((text, context) => {
    const parsed = parseMonth(text);
    if (parsed) return parsed;
    context.addIssue({ code: 'custom', message: 'expected a month from 1900-01 on, written YYYY-MM' });
    return z.NEVER;
  })
  .meta({ type: 'string', pattern: '^\\d{4}-\\d{2}$', examples: ['2023-01'] });

const day = z
  .string()
  .transform((text, context) => {
    const parsed = parseDay(text);
    if (parsed) return parsed;
    context.addIssue({ code: 'custom', message: 'expected a day, written YYYY-MM-DD' });
    return z.NEVER;
  })
  .meta({ type: 'string', format: 'date', examples: ['2024-02-28'] });

const financialYear = z
  .string()
  .transform((text, context) => {
    const parsed = parseFinancialYear(text);
    if (parsed) return parsed;
    context.addIssue({ code: 'custom', message: 'expected a financial year, written 2024-25' });
    return z.NEVER;
  })
  .meta({ type: 'string', pattern: '^\\d{4}-\\d{2}$', examples: ['2024-25'] });

const shared = {
  asAt: day.optional().describe('Only what was known by the end of this day, Hong Kong time. Default: now.'),
  lang: z.enum(LOCALES).optional().describe('The language of names. Default: en.'),
  format: z.enum(['json', 'csv']).optional().describe('Default: json.'),
};

const range = {
  from: month.describe('The first month of the range.'),
  to: month.describe('The last month of the range, included; at most 1 200 months.'),
  by: z.enum(BY).describe('The periods to list: every one with a month in the range, each computed whole.'),
  provisional: z
    .enum(['true', 'false'])
    .optional()
    .describe('true adds submitted months that have no approved figure; for officers and managers only.'),
};

/** What `GET /api/v1/measures` may be asked. */
export const measuresQuery = z.strictObject(shared);
/** What `GET /api/v1/ledger` may be asked. */
export const ledgerQuery = z.strictObject({ asAt: shared.asAt });
/** What `GET /api/v1/attainment` may be asked. */
export const attainmentQuery = z.strictObject({
  measure: z
    .string()
    .regex(/^[a-z0-9-]{1,64}$/, 'expected the id of a measure')
    .describe('The id of a measure.'),
  ...range,
  ...shared,
});
/** What `GET /api/v1/volumes` may be asked. */
export const volumesQuery = z.strictObject({ ...range, ...shared });
/** What `GET /api/v1/departments` may be asked. */
export const departmentsQuery = z.strictObject({ ...range, ...shared });
/** What `GET /api/v1/departments/list` may be asked. */
export const departmentListQuery = z.strictObject(shared);
/** What `GET /api/v1/budgets` may be asked. */
export const budgetsQuery = z.strictObject({
  book: financialYear.describe('The book of Estimates, named by its financial year.'),
  head: z
    .string()
    .regex(/^[1-9]\d{0,2}$/, 'expected the number of a head')
    .optional()
    .describe('The number of a head. Default: the book’s first.'),
  table: z
    .enum(BUDGET_TABLE_NAMES)
    .optional()
    .describe('Which list to give as CSV; required with format=csv and only there.'),
  ...shared,
});
/** What `GET /api/v1/reconciliation` may be asked. */
export const reconciliationQuery = z.strictObject({
  book: financialYear.describe('The book of Estimates, named by its financial year.'),
  ...shared,
});
/** What `POST /api/v1/imports/months` and `…/departments` may be asked. */
export const importQuery = z.strictObject({
  dryRun: z
    .enum(['true', 'false'])
    .optional()
    .describe('true says what would be done and changes nothing. Default: false.'),
});
/** What the reads without parameters may be asked: nothing. */
export const noQuery = z.strictObject({});
