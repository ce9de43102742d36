import { z } from 'zod';
import { CONTACT_KINDS } from '@/lib/departments/department-counts';
import { STANDINGS } from '@/lib/kpi/standing';

const month = z.string().meta({ pattern: '^\\d{4}-\\d{2}$' });
const count = z.int().min(0).nullable().describe('null where not all of it was collected');
const beside = {
  asAt: z.iso.date().describe('the day for which the answer holds'),
  illustrative: z.boolean().describe('counts by department never are: false'),
};

export const departmentPointShape = z.strictObject({
  period: z.string(),
  from: month,
  to: month,
  department: z.string(),
  kind: z.enum(CONTACT_KINDS),
  calls_offered: count,
  calls_answered: count,
  emails: count,
  other_written: count,
  monthsReported: z.int(),
  monthsExpected: z.int().describe('the months of the period in which 1823 answers for the department'),
  standing: z.enum(STANDINGS).nullable(),
});

export const departmentShape = z.strictObject({
  code: z.string(),
  name_en: z.string(),
  name_zh_hant: z.string(),
  name_zh_hans: z.string(),
  from: month,
  to: month.nullable().describe('the last month; null: it goes on'),
  successor: z.string().nullable().describe('the department that it went over into'),
});

export const departmentPointsResponse = z.strictObject({ points: z.array(departmentPointShape), ...beside });
export const departmentsResponse = z.strictObject({ departments: z.array(departmentShape), ...beside });
