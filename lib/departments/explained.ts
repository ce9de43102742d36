import type { Chain } from '@/lib/returns/revision';
import type { DepartmentsFinding, SumAgainstMonth } from './check-departments';
import type { DepartmentsRevision } from './department-counts';

/**
 * The revision with which the note that stands in a chain came: what it explains is what differed then.
 *
 * @example notes '', 'x', 'x', 'x' of revisions 1 to 4: revision 2; null for a chain of none
 */
export function notedIn(chain: Chain<DepartmentsRevision>): DepartmentsRevision | null {
  const note = chain.at(-1)?.note;
  return chain[chain.findLastIndex((one) => one.note !== note) + 1] ?? null;
}

/**
 * What keeps counts by department from being submitted and approved: errors, and sums that differ from the month's own without an
 * explanation. A note explains the differences that were there when it was written, each by its amount, and no others.
 *
 * @param then the sums when the note was written; null where it is being written now
 * @example a note of when calls differed by -100, and now they differ by -150: the finding, with `noteIsOlder`
 */
export function openFindings(
  findings: readonly DepartmentsFinding[],
  note: string,
  then: readonly SumAgainstMonth[] | null,
): readonly DepartmentsFinding[] {
  const isBlank = note.trim() === '';
  return findings.flatMap((finding): readonly DepartmentsFinding[] => {
    if (finding.code !== 'sum-differs' || isBlank) return [finding];
    if (then === null) return [];
    const was = then.find(({ count }) => count === finding.count)?.difference ?? null;
    return was === finding.difference ? [] : [{ ...finding, noteIsOlder: true }];
  });
}
