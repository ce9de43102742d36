import type { Person } from '@/lib/access/person';
import type { Day } from '@/lib/calendar/day';
import { hongKongMonth } from '@/lib/calendar/hong-kong';
import type { Month } from '@/lib/calendar/month';
import type { ReturnAnswer } from '@/lib/data/returns/load-return';
import { type Deed, deedsOf } from '@/lib/returns/deeds';
import { NO_CONTENT, type ReturnContent } from '@/lib/returns/revision';

/** A month's return as somebody looks at it. */
export type Look = {
  readonly person: Person;
  readonly answer: ReturnAnswer;
  readonly month: Month;
  readonly now: Date;
  /** The day that stands for today. */
  readonly today: Day;
  readonly running: Month;
  /** What they may do about it; nothing as at a day gone by. */
  readonly deeds: readonly Deed[];
  /** What it says now. */
  readonly content: ReturnContent;
};

/** Everything that the parts of the page ask about a return and whoever looks at it. */
export function lookAt(
  person: Person,
  answer: ReturnAnswer,
  { asAt }: { readonly asAt: Day | null },
  now: Date,
): Look {
  const running = hongKongMonth(now);
  const { of, asAt: today } = answer;
  return {
    person,
    answer,
    month: of.month,
    now,
    today,
    running,
    deeds: asAt === null ? deedsOf(person, of, running) : [],
    content: of.last ?? NO_CONTENT,
  };
}
