import type { Person } from '@/lib/access/person';
import { type Day, monthOfDay } from '@/lib/calendar/day';
import type { Month } from '@/lib/calendar/month';
import type { ReturnAnswer } from '@/lib/data/returns/load-return';
import { type Deed, deedsOf } from '@/lib/returns/deeds';
import { NO_CONTENT, type ReturnContent } from '@/lib/returns/revision';

/** A month's return as somebody looks at it. */
export type Look = {
  readonly person: Person;
  readonly answer: ReturnAnswer;
  readonly month: Month;
  /** The day that stands for today, and the month that is running then. */
  readonly today: Day;
  readonly running: Month;
  /** The day as at which it is shown; null for today. */
  readonly asAt: Day | null;
  /** What they may do about it; nothing as at a day gone by. */
  readonly deeds: readonly Deed[];
  /** What it says now. */
  readonly content: ReturnContent;
};

/** Everything that the parts of the page ask about a return and whoever looks at it. */
export function lookAt(person: Person, answer: ReturnAnswer, asAt: Day | null): Look {
  const { of, asAt: today } = answer;
  const running = monthOfDay(today);
  return {
    person,
    answer,
    month: of.month,
    today,
    running,
    asAt,
    deeds: asAt === null ? deedsOf(person, of, running) : [],
    content: of.last ?? NO_CONTENT,
  };
}
