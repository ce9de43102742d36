import 'server-only';
import type { Month } from '@/lib/calendar/month';
import type { Department } from '@/lib/departments/department';
import type { Queryable } from '../database';

type Row = {
  department: string;
  name_en: string;
  name_zh_hant: string;
  name_zh_hans: string;
  from_month: string;
  to_month: string | null;
  successor: string | null;
};

/** Every department as it was known before an instant, by code; the last known state of each counts. */
export async function readDepartments(db: Queryable, before: Date): Promise<readonly Department[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT DISTINCT ON (department COLLATE "C") department, name_en, name_zh_hant, name_zh_hans,
      to_char(from_month, 'YYYY-MM') AS from_month, to_char(to_month, 'YYYY-MM') AS to_month, successor
    FROM department_state WHERE known_at < ${before} ORDER BY department COLLATE "C", version DESC`;
  return rows.map((row) => ({
    code: row.department,
    name: { en: row.name_en, 'zh-Hant': row.name_zh_hant, 'zh-Hans': row.name_zh_hans },
    // Months by a CHECK, between what parseMonth takes.
    from: row.from_month as Month,
    to: row.to_month as Month | null,
    successor: row.successor,
  }));
}
