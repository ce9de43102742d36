import { z } from 'zod';
import { LOCALES } from '@/lib/format/locale';

const shared = {
  lang: z.enum(LOCALES).optional().describe('The language of the report. Default: en.'),
  preview: z
    .enum(['true', 'false'])
    .optional()
    .describe('true: not the issued report but the figures as they are now, for officers and managers.'),
  issue: z
    .string()
    .regex(/^[1-9]\d{0,3}$/, 'expected the number of an issue, such as 1')
    .optional()
    .describe('An earlier issue by its number: 1 is the first. Default: the newest.'),
};

/** What `GET /api/v1/reports/monthly/YYYY-MM` may be asked. */
export const monthlyQuery = z.strictObject({
  format: z
    .enum(['pdf', 'xlsx', 'csv', 'html', 'dictionary'])
    .describe('dictionary: what the columns of the CSV file mean.'),
  ...shared,
});
/** What `GET /api/v1/reports/cor/YYYY` may be asked. */
export const corQuery = z.strictObject({
  format: z
    .enum(['docx', 'pdf', 'html', 'csv', 'dictionary'])
    .describe('dictionary: what the columns of the CSV file mean.'),
  ...shared,
});
