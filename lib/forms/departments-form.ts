import { DEPARTMENT_CODE } from '@/lib/departments/department';
import {
  CONTACT_KINDS,
  DEPARTMENT_COUNTS,
  type DepartmentCell,
  type DepartmentCounts,
  type DepartmentRow,
  type DepartmentsContent,
  inOrder,
  LARGEST_DEPARTMENT_COUNT,
} from '@/lib/departments/department-counts';
import { formatCount } from '@/lib/format/number';
import { shown } from '@/lib/format/shown';
import { type CountProblem, readCountText } from '@/lib/kpi/count-text';
import { type WordsProblem, wordsProblem } from '@/lib/returns/words';

/** What stands in the fields of the form: a field for each cell, and the note. */
export type TypedDepartments = Readonly<Record<string, string>>;

/** What can't be read in a field. */
export type DepartmentsFormProblem = {
  /** null: the note. */
  readonly cell: DepartmentCell | null;
  readonly field: string;
  readonly code: CountProblem | WordsProblem['code'];
  readonly value: string;
  readonly facts: Readonly<Record<string, string | number>>;
};

export const NOTE_FIELD = 'note';

/** The field of a cell: `AFCD.enquiry.calls_offered`. */
export function cellField({ department, kind, count }: DepartmentCell): string {
  return `${department}.${kind}.${count}`;
}

/** The cell of a field; null where it is none. */
export function cellOf(field: string): DepartmentCell | null {
  const [department = '', kind, count, ...more] = field.split('.');
  const found = CONTACT_KINDS.find((one) => one === kind);
  const code = DEPARTMENT_COUNTS.find((one) => one === count);
  if (!DEPARTMENT_CODE.test(department) || !found || !code || more.length > 0) return null;
  return { department, kind: found, count: code };
}

/**
 * Reads what somebody typed. An empty or blank count is not collected, never 0; commas between thousands are fine where
 * they belong. What can't be read is taken for not collected, and named.
 *
 * @example readDepartmentsForm({ 'AFCD.enquiry.emails': '1,234', note: '' }).rows[0]?.counts.emails // 1234
 */
export function readDepartmentsForm(
  typed: TypedDepartments,
): DepartmentsContent & { readonly problems: readonly DepartmentsFormProblem[] } {
  const problems: DepartmentsFormProblem[] = [];
  const rows = new Map<string, { department: string; kind: DepartmentCell['kind']; counts: Writable }>();
  for (const [field, said] of Object.entries(typed)) {
    const cell = cellOf(field);
    if (cell === null) continue;
    const { department, kind, count } = cell;
    const row = rows.get(`${department} ${kind}`) ?? { department, kind, counts: { ...NOTHING } };
    rows.set(`${department} ${kind}`, row);
    const text = said.trim();
    const read = readCountText(withoutCommas(text), LARGEST_DEPARTMENT_COUNT);
    if (read.kind === 'problem')
      problems.push({ cell, field, code: read.code, value: shown(text), facts: read.facts });
    // The word for a suspended service has no meaning here: a department's count is there or it isn't.
    else if (read.count === 'suspended')
      problems.push({ cell, field, code: 'not-a-whole-number', value: text, facts: {} });
    else if (read.count !== 'not-collected') row.counts[count] = read.count;
  }
  const note = (typed[NOTE_FIELD] ?? '').replaceAll('\r\n', '\n').trim();
  const problem = wordsProblem(note);
  if (problem !== null) problems.push({ cell: null, field: NOTE_FIELD, value: shown(note), ...problem });
  const read: readonly DepartmentRow[] = [...rows.values()];
  return { rows: inOrder(read), note: problem === null ? note : '', problems };
}

/** What stands in the form for a month's counts by department: the inverse of {@link readDepartmentsForm}. */
export function typedDepartments({ rows, note }: DepartmentsContent): TypedDepartments {
  const cells = rows.flatMap(({ department, kind, counts }) =>
    DEPARTMENT_COUNTS.flatMap((count) => {
      const value = counts[count];
      return value === null ? [] : [[cellField({ department, kind, count }), formatCount(value)] as const];
    }),
  );
  return { ...Object.fromEntries(cells), [NOTE_FIELD]: note };
}

/** The fields in which two versions say different things, each as it would stand there once saved. */
export function differingFields(
  a: TypedDepartments,
  b: TypedDepartments,
): readonly { readonly field: string; readonly a: string; readonly b: string }[] {
  const [mine, theirs] = [asSaved(a), asSaved(b)];
  const fields = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  return fields
    .toSorted((one, other) => (one === NOTE_FIELD ? 1 : other === NOTE_FIELD ? -1 : one < other ? -1 : 1))
    .flatMap((field) => {
      const [first, second] = [mine[field] ?? '', theirs[field] ?? ''];
      return first === second ? [] : [{ field, a: first, b: second }];
    });
}

/** What was typed as it would stand there once saved; what can't be read as it was typed. */
function asSaved(typed: TypedDepartments): TypedDepartments {
  const read = readDepartmentsForm(typed);
  const unread = read.problems.map(({ field }) => [field, typed[field] ?? '']);
  return { ...typedDepartments(read), ...Object.fromEntries(unread) };
}

type Writable = { -readonly [Count in keyof DepartmentCounts]: DepartmentCounts[Count] };
const NOTHING: Writable = { calls_offered: null, calls_answered: null, emails: null, other_written: null };

/** Digits alone where commas stand between thousands, and nowhere else; any other text as it is. */
function withoutCommas(text: string): string {
  return /^[0-9]{1,3}(?:,[0-9]{3})+$/.test(text) ? text.replaceAll(',', '') : text;
}
