import fc from 'fast-check';
import { type Month, monthOf } from '@/lib/calendar/month';
import {
  CONTACT_KINDS,
  DEPARTMENT_COUNTS,
  type DepartmentCounts,
  type DepartmentRow,
} from '@/lib/departments/department-counts';
import { COUNTS, type Counts, type CountValue } from '@/lib/kpi/counts';
import { readNoteCell } from '../note-cell';

/** A month that a file may say. */
export const someMonth: fc.Arbitrary<Month> = fc
  .tuple(fc.integer({ min: 1900, max: 2999 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => monthOf(year, number));

/** A note that the importer keeps as it is: what it refuses, and blanks at the ends, belong to the example tests. */
export const someNote = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom("'=1", '=1+1', "''-", '_x0041_', 'a\nb', '＝1'),
  )
  .map((text) => text.replaceAll('\r', '\n').replace(/^[ \t]+|[ \t]+$/g, ''))
  .filter((text) => {
    const cell = readNoteCell(text);
    return cell.kind === 'note' && readNoteCell(cell.note ?? '').kind === 'note';
  });

const someCount = (max: bigint): fc.Arbitrary<CountValue> =>
  fc.oneof(
    fc.bigInt({ min: 0n, max }).map(Number),
    fc.constant<CountValue>('not-collected'),
    fc.constant<CountValue>('suspended'),
  );

/** Any counts of a month, whether they fit together or not. */
export const someCounts: fc.Arbitrary<Counts> = fc
  .tuple(...COUNTS.map(({ max }) => someCount(max)))
  .map((values) => Object.fromEntries(COUNTS.map(({ code }, at) => [code, values[at]])) as Counts);

/** Months with counts and notes, each month once. */
export const someMonths = fc.uniqueArray(
  fc.record({ month: someMonth, counts: someCounts, note: someNote }),
  {
    minLength: 1,
    maxLength: 8,
    selector: ({ month }) => month,
  },
);

const someOf = fc.option(fc.integer({ min: 0, max: 2 ** 31 - 1 }), { nil: null });
const someDepartmentCounts: fc.Arbitrary<DepartmentCounts> = fc
  .tuple(...DEPARTMENT_COUNTS.map(() => someOf))
  .map(
    (values) =>
      Object.fromEntries(DEPARTMENT_COUNTS.map((code, at) => [code, values[at]])) as DepartmentCounts,
  );

/** Counts by department, each month, department and kind once. */
export const someDepartmentRows: fc.Arbitrary<(DepartmentRow & { month: Month })[]> = fc.uniqueArray(
  fc.record({
    month: someMonth,
    department: fc.constantFrom('AFCD', 'FEHD', 'LCSD', 'B&D-2'),
    kind: fc.constantFrom(...CONTACT_KINDS),
    counts: someDepartmentCounts,
  }),
  {
    minLength: 1,
    maxLength: 12,
    selector: ({ month, department, kind }) => `${month} ${department} ${kind}`,
  },
);
