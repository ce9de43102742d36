import type { Person } from '@/lib/access/person';
import type { Month } from '@/lib/calendar/month';
import type { Deed } from '@/lib/returns/deeds';
import type { ChainLink } from '@/lib/returns/revision';

/** What is asked of a month that goes from draft to approved, whoever looks at it and whatever it holds. */
export type MonthLook = {
  readonly person: Person;
  readonly answer: { readonly of: { readonly last: ChainLink | null } };
  readonly month: Month;
  /** What they may do about it. */
  readonly deeds: readonly Deed[];
};
