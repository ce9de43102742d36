import 'server-only';
import type { Month } from '@/lib/calendar/month';
import {
  checkDepartments,
  type DepartmentsContext,
  type DepartmentsFinding,
  sumsAgainst,
} from '@/lib/departments/check-departments';
import type { DepartmentsContent, DepartmentsRevision } from '@/lib/departments/department-counts';
import { notedIn, openFindings } from '@/lib/departments/explained';
import type { Chain } from '@/lib/returns/revision';
import type { Queryable } from '../database';
import { loadDepartmentsContext } from './load-departments-context';

/**
 * What keeps a month's counts by department from being submitted and approved. A note that stands in the chain already explains
 * what differed when it came there, by what was known then.
 *
 * @param chain what they are, or would be, added to
 * @param context what they are held against now
 */
export async function loadOpenFindings(
  db: Queryable,
  month: Month,
  content: DepartmentsContent,
  { chain, context }: { readonly chain: Chain<DepartmentsRevision>; readonly context: DepartmentsContext },
): Promise<readonly DepartmentsFinding[]> {
  const noted = chain.at(-1)?.note === content.note ? notedIn(chain) : null;
  const then =
    noted && sumsAgainst(noted, await loadDepartmentsContext(db, month, new Date(noted.at.getTime() + 1)));
  return openFindings(checkDepartments(content, context), content.note, then);
}
