import { type DepartmentsContext, sumsAgainst } from '@/lib/departments/check-departments';
import type { DepartmentRow } from '@/lib/departments/department-counts';
import { formatCount } from '@/lib/format/number';
import type { CountValue } from '@/lib/kpi/counts';
import type { Translator } from '@/lib/messages/translator';
import { gatheredText } from './driver-rows';
import { signedCount } from './numbers';

/** A count of all departments together beside the month's own return. */
export type SumRow = {
  readonly count: string;
  readonly sum: string;
  readonly month: string;
  readonly difference: string;
  readonly differs: boolean;
};

/** Each count summed over the departments beside the month's own, as people read them. */
export function sumRows(
  t: Translator,
  rows: readonly DepartmentRow[],
  context: DepartmentsContext,
): readonly SumRow[] {
  return sumsAgainst({ rows }, context).map(({ count, sum, whole, own, difference }) => ({
    count: t(`count.${count}`),
    sum: gatheredText(t, { sum, whole }),
    month: ownText(t, own),
    difference: difference === null ? '–' : signedCount(difference),
    differs: difference !== null && difference !== 0n,
  }));
}

function ownText(t: Translator, own: CountValue | null): string {
  if (own === null) return t('departments.month.no-return');
  if (own === 'suspended') return t('volumes.state.suspended');
  return own === 'not-collected' ? t('departments.not-collected') : formatCount(own);
}
