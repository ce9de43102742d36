import { percentChange, printChange } from '@/lib/budget/change';
import type { Department } from '@/lib/departments/department';
import type { DepartmentsChange, LineChange } from '@/lib/departments/departments-change';
import type { DepartmentsSum, Gathered } from '@/lib/departments/departments-period';
import { ratio, whole } from '@/lib/exact/fraction';
import type { Locale } from '@/lib/format/locale';
import { formatCount } from '@/lib/format/number';
import type { Translator } from '@/lib/messages/translator';
import { shareText } from '../volumes/words';
import { departmentName } from './names';
import { signedCount } from './numbers';

/** A department in the table of who drives the change of contacts. */
export type DriverRow = {
  readonly id: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly difference: string;
  readonly change: string;
  readonly share: string;
};

/** The departments, the largest difference first, and all of them together. */
export function driverRows(
  t: Translator,
  locale: Locale,
  change: DepartmentsChange,
  departments: readonly Department[],
): { readonly rows: readonly DriverRow[]; readonly total: DriverRow } {
  const { before, after, lines, difference, isLike, coverage } = change;
  const all = after.total.contacts.sum;
  const total = lineOf('', t('departments.total'), before.total, after.total, difference, isLike);
  return { rows: lines.map(rowOf), total };

  function rowOf({
    id,
    before: earlier,
    after: later,
    difference: own,
    isLike: like,
  }: LineChange): DriverRow {
    return lineOf(id, departmentName(departments, id, locale), earlier, later, own, like);
  }

  function lineOf(
    id: string,
    name: string,
    earlier: DepartmentsSum | null,
    later: DepartmentsSum | null,
    own: bigint,
    like: boolean,
  ): DriverRow {
    const [first, second] = [earlier?.contacts.sum ?? null, later?.contacts.sum ?? null];
    const share = second === null || all === null ? null : ratio(second, all);
    return {
      id,
      name,
      before: contactsText(t, earlier),
      after: contactsText(t, later),
      difference: coverage === 'nothing-before' ? '–' : `${signedCount(own)}${like ? '' : ' †'}`,
      // Of what isn't the same no percentage is told.
      change:
        !like || first === null || second === null
          ? '–'
          : printChange(percentChange(whole(second), whole(first))),
      share: share === null ? '–' : shareText(t, share),
    };
  }
}

/** What was gathered, with a mark where it isn't all; in words where nothing was. */
export function gatheredText(t: Translator, { sum, whole: all }: Gathered): string {
  if (sum === null) return t('departments.not-collected');
  return `${formatCount(sum)}${all ? '' : ' ‡'}`;
}

function contactsText(t: Translator, sum: DepartmentsSum | null): string {
  return sum === null ? '–' : gatheredText(t, sum.contacts);
}
