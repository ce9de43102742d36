import type { DepartmentsContext, DepartmentsFinding } from '@/lib/departments/check-departments';
import type { DepartmentCell, DepartmentsRevision } from '@/lib/departments/department-counts';
import { differingCells } from '@/lib/departments/department-counts';
import type { Locale } from '@/lib/format/locale';
import { formatCount } from '@/lib/format/number';
import { cellField, cellOf, type DepartmentsFormProblem, NOTE_FIELD } from '@/lib/forms/departments-form';
import type { Translator } from '@/lib/messages/translator';
import type { Chain } from '@/lib/returns/revision';
import type { TimelineEntry } from '../returns/timeline';
import { actionText } from '../returns/timeline';
import { departmentName } from './names';
import { signedCount } from './numbers';

type Departments = DepartmentsContext['departments'];

/** A cell by its name on the screen: `AFCD, enquiries: E-mails`. */
export function cellText(
  t: Translator,
  locale: Locale,
  departments: Departments,
  { department, kind, count }: DepartmentCell,
): string {
  return t('departments.month.cell', {
    department: departmentName(departments, department, locale),
    kind: t(`departments.month.kind.${kind}`),
    count: t(`count.${count}`),
  });
}

/** A field of the form by its name on the screen. */
export function fieldText(t: Translator, locale: Locale, departments: Departments, field: string): string {
  const cell = cellOf(field);
  return cell === null ? t('departments.month.note') : cellText(t, locale, departments, cell);
}

/** What can't be read in a field, in a sentence that names field and value and says what to write. */
export function formProblemText(
  t: Translator,
  locale: Locale,
  departments: Departments,
  { field, code, value, facts }: DepartmentsFormProblem,
): string {
  const read = Object.entries(facts).map(([name, fact]) => [
    name,
    /^\d+$/.test(String(fact)) ? formatCount(BigInt(fact)) : fact,
  ]);
  return t(`returnPage.problem.${code}`, {
    ...Object.fromEntries(read),
    field: fieldText(t, locale, departments, field),
    value,
  });
}

/** What was found, in a sentence, with the field that it is of. */
export function findingView(
  t: Translator,
  locale: Locale,
  departments: Departments,
  finding: DepartmentsFinding,
): { readonly field: string; readonly text: string } {
  switch (finding.code) {
    case 'nothing-given':
      return { field: NOTE_FIELD, text: t('departments.finding.nothing-given') };
    case 'not-of-month':
      return {
        field: NOTE_FIELD,
        text: t('departments.finding.not-of-month', {
          department: departmentName(departments, finding.department, locale),
        }),
      };
    case 'answered-above-offered':
      return {
        field: cellField(finding.cell),
        text: t('departments.finding.answered-above-offered', {
          cell: cellText(t, locale, departments, finding.cell),
          answered: formatCount(finding.answered),
          offered: formatCount(finding.offered),
        }),
      };
    case 'sum-differs':
      return {
        field: NOTE_FIELD,
        text: t(
          finding.noteIsOlder ? 'departments.finding.sum-differs-since' : 'departments.finding.sum-differs',
          {
            count: t(`count.${finding.count}`),
            sum: formatCount(finding.sum ?? 0n),
            month: formatCount(finding.month ?? 0),
            difference: signedCount(finding.difference ?? 0n),
          },
        ),
      };
  }
}

/** So many changed counts are named of one revision; a file changes hundreds. */
const MOST_NAMED = 20;

/** The history of a month's counts by department, the newest first, each revision with what it changed. */
export function departmentsTimeline(
  t: Translator,
  locale: Locale,
  chain: Chain<DepartmentsRevision>,
  { names, departments }: { names: ReadonlyMap<string, string | null>; departments: Departments },
): readonly TimelineEntry[] {
  return chain
    .map((revision, at) => ({
      revision: revision.revision,
      title: actionText(t, locale, revision, names),
      lines: [
        ...(revision.reason === null ? [] : [t('returnPage.history.reason', { reason: revision.reason })]),
        ...(revision.file === null ? [] : [t('returnPage.history.file', { file: revision.file })]),
        ...changeLines(revision, chain[at - 1]),
      ],
    }))
    .toReversed();

  function changeLines(now: DepartmentsRevision, before: DepartmentsRevision | undefined): readonly string[] {
    const note =
      now.note === (before?.note ?? '')
        ? []
        : [
            now.note === ''
              ? t('returnPage.history.note-removed')
              : t('returnPage.history.note', { text: now.note }),
          ];
    if (before === undefined) return [t('departments.month.first', { count: now.rows.length }), ...note];
    const value = (count: number | null) =>
      count === null ? t('departments.not-collected') : formatCount(count);
    const cells = differingCells(before.rows, now.rows);
    const named = cells.slice(0, MOST_NAMED).map((cell) =>
      t('departments.month.changed', {
        cell: cellText(t, locale, departments, cell),
        before: value(cell.before),
        after: value(cell.after),
      }),
    );
    const more = cells.length - named.length;
    return [...named, ...(more > 0 ? [t('departments.month.and-more', { count: more })] : []), ...note];
  }
}
