import type { Day } from '@/lib/calendar/day';
import type { DepartmentsAnswer } from '@/lib/data/departments/load-departments-page';

/** Where the API gives the figures of the page. */
export function figuresAddress({ range, provisional }: DepartmentsAnswer, asAt: Day | null): string {
  const query = new URLSearchParams({
    ...range,
    ...(asAt === null ? {} : { asAt }),
    ...(provisional ? { provisional: 'true' } : {}),
  });
  return `/api/v1/departments?${query}`;
}
