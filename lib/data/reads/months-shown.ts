import type { Month } from '@/lib/calendar/month';

type Span = { readonly first: Month; readonly last: Month };

/**
 * The first and the last month that a page shows: of the approved (or illustrative) ones and those submitted months that
 * were asked for; null where there is none.
 *
 * @example monthsShown({ first: '2022-01', last: '2023-12' }, ['2024-01']) // { first: '2022-01', last: '2024-01' }
 */
export function monthsShown(there: Span | null, submitted: readonly Month[]): Span | null {
  const months = [...(there ? [there.first, there.last] : []), ...submitted].sort();
  const [first, last] = [months[0], months.at(-1)];
  return first && last ? { first, last } : null;
}
