import { z } from 'zod';

const months = z.array(z.string().meta({ pattern: '^\\d{4}-\\d{2}$' }));

/** One thing that was wrong, or is to be noted, in a file that was sent in. */
export const rowDetail = z.strictObject({
  row: z.int().describe('as a spreadsheet counts: the header is row 1'),
  column: z.string().nullable().describe('null: the row or the file as a whole'),
  value: z.string().nullable().describe('what stands there'),
  message: z.string(),
});

/** What `POST /api/v1/imports/months` answers, field by field in order: what the command line prints. */
export const importMonthsResponse = z.strictObject({
  dryRun: z.boolean(),
  new: months.describe('months that had no figures'),
  changed: months.describe('months whose draft got other counts'),
  same: months.describe('months that stay as they are'),
  warnings: z
    .array(rowDetail)
    .optional()
    .describe('only where there are any, the first hundred of each kind'),
});
