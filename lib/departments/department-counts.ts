import type { CountCode } from '@/lib/kpi/counts';
import type { ChainLink } from '@/lib/returns/revision';

/** What a contact was about. */
export const CONTACT_KINDS = ['enquiry', 'complaint'] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

/** The counts of a month that are also told by department; the same codes as in the month's own return. */
export const DEPARTMENT_COUNTS = [
  'calls_offered',
  'calls_answered',
  'emails',
  'other_written',
] as const satisfies readonly CountCode[];
export type DepartmentCountCode = (typeof DEPARTMENT_COUNTS)[number];

/** null: not collected; 0: collected, and there were none. */
export type DepartmentCounts = Readonly<Record<DepartmentCountCode, number | null>>;

/** As much as the database keeps in a count. */
export const LARGEST_DEPARTMENT_COUNT = 2n ** 31n - 1n;

/** The counts of one kind of contact for one department in a month. */
export type DepartmentRow = {
  readonly department: string;
  readonly kind: ContactKind;
  readonly counts: DepartmentCounts;
};

/** What a month's counts by department say: rows with a count at least, and the note that explains them. */
export type DepartmentsContent = { readonly rows: readonly DepartmentRow[]; readonly note: string };

/** What they say before anybody has typed anything. */
export const NO_DEPARTMENTS: DepartmentsContent = { rows: [], note: '' };

/** A link of a month's chain of counts by department, with what they said after it. */
export type DepartmentsRevision = ChainLink &
  DepartmentsContent & {
    /** Why, where it was returned or reopened. */
    readonly reason: string | null;
    /** The name of the file that it came from; null where somebody typed it. */
    readonly file: string | null;
  };

const NOTHING: DepartmentCounts = {
  calls_offered: null,
  calls_answered: null,
  emails: null,
  other_written: null,
};

/** A month's rows in the one order in which they are kept: by department, enquiries first; those without any count left out. */
export function inOrder(rows: readonly DepartmentRow[]): readonly DepartmentRow[] {
  const key = ({ department, kind }: DepartmentRow) => `${department} ${CONTACT_KINDS.indexOf(kind)}`;
  return rows
    .filter(({ counts }) => DEPARTMENT_COUNTS.some((code) => counts[code] !== null))
    .toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** The counts of a department and kind; none of them collected where there is no row. */
export function countsFor(
  rows: readonly DepartmentRow[],
  department: string,
  kind: ContactKind,
): DepartmentCounts {
  return rows.find((row) => row.department === department && row.kind === kind)?.counts ?? NOTHING;
}

/** A cell of a month's counts by department. */
export type DepartmentCell = {
  readonly department: string;
  readonly kind: ContactKind;
  readonly count: DepartmentCountCode;
};

/** Every cell that either of two versions has a row for, with what each says there; those that differ alone. */
export function differingCells(
  a: readonly DepartmentRow[],
  b: readonly DepartmentRow[],
): readonly (DepartmentCell & { readonly before: number | null; readonly after: number | null })[] {
  const rows = new Map([...a, ...b].map((row) => [`${row.department} ${row.kind}`, row]));
  return inOrder([...rows.values()]).flatMap(({ department, kind }) => {
    const [before, after] = [countsFor(a, department, kind), countsFor(b, department, kind)];
    return DEPARTMENT_COUNTS.filter((count) => before[count] !== after[count]).map((count) => ({
      department,
      kind,
      count,
      before: before[count],
      after: after[count],
    }));
  });
}

/** Whether two versions say the same. */
export function sameDepartments(a: DepartmentsContent, b: DepartmentsContent): boolean {
  return a.note === b.note && differingCells(a.rows, b.rows).length === 0;
}
