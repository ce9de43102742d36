import { z } from 'zod';
import { LOCALES } from '@/lib/format/locale';
import { month } from './query';

/** What `GET /api/v1/reports/pq` may be asked. */
export const pqQuery = z.strictObject({
  to: month.optional().describe('The last of the 36 months. Default: the last reported one.'),
  lang: z.enum(LOCALES).optional().describe('The language of the workbook. Default: en.'),
  format: z.enum(['xlsx']).optional().describe('Default: xlsx, the only one.'),
});
