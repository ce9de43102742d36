import type { DepartmentsChange } from '@/lib/departments/departments-change';
import { type Standing, standingOf } from '@/lib/kpi/standing';

/** How far what is told of a change can be relied on: as far as the less certain one of its two periods. */
export function standingOfBoth({ before, after }: DepartmentsChange): Standing | null {
  return standingOf([before, after].flatMap(({ standing }) => standing ?? []));
}
