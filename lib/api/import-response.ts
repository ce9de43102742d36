import { z } from 'zod';

const months = z.array(z.string().meta({ pattern: '^\\d{4}-\\d{2}$' }));

/** One thing that was wrong, or is to be noted, in a file that was sent in. */
export const rowDetail = z.strictObject({
  row: z.int().describe('as a spreadsheet counts: the header is row 1'),
  column: z.string().nullable().describe('null: the row or the file as a whole'),
  value: z.string().nullable().describe('what stands there'),
  message: z.string(),
});

/** What was understood of a file. */
const readAs = z.strictObject({
  format: z.enum(['csv', 'xlsx']),
  encoding: z.enum(['UTF-8', 'UTF-16', 'Big5', 'GB18030']).nullable().describe('null: a workbook'),
  separator: z.enum(['comma', 'semicolon', 'tab']).nullable().describe('null: a workbook'),
  sheet: z.string().nullable().describe('the sheet that was read; null: no workbook'),
  dates: z
    .enum(['1900', '1904'])
    .nullable()
    .describe('some cells are dates of a workbook that counts days from this year; null: none is'),
});

/** What `POST /api/v1/imports/months` and `…/departments` answer, field by field in order: what the command line prints. */
export const importResponse = z.strictObject({
  dryRun: z.boolean(),
  new: months.describe('months that had no figures'),
  changed: months.describe('months whose draft got other counts'),
  same: months.describe('months that stay as they are'),
  read: readAs.optional().describe('only where the file was something else than CSV in UTF-8 with commas'),
  warnings: z
    .array(rowDetail)
    .optional()
    .describe('only where there are any, the first hundred of each kind'),
});
