import type { Month } from '@/lib/calendar/month';
import { type CountCode, type Counts, NOTHING_COLLECTED } from '@/lib/kpi/counts';

/** What can be done to a month's return, in the order in which it usually happens; `loaded` brings history in as approved. */
export const RETURN_ACTIONS = [
  'saved',
  'submitted',
  'withdrawn',
  'returned',
  'approved',
  'reopened',
  'loaded',
] as const;
export type ReturnAction = (typeof RETURN_ACTIONS)[number];

/** Explanations by count, such as why it is far from usual; a count without one isn't in it. */
export type Comments = Readonly<Partial<Record<CountCode, string>>>;

/** What a return says: its counts, with the words that explain them. */
export type ReturnContent = {
  readonly counts: Counts;
  readonly comments: Comments;
  /** Of the whole month; empty for none. */
  readonly note: string;
};

/** What a return says before anybody has typed anything. */
export const NO_CONTENT: ReturnContent = { counts: NOTHING_COLLECTED, comments: {}, note: '' };

/** One link of a month's chain: what was done, by whom and when. Links are only ever added. */
export type ChainLink = {
  readonly month: Month;
  /** From 1, without holes. */
  readonly revision: number;
  readonly action: ReturnAction;
  readonly authorId: string;
  readonly at: Date;
};

/** A link with what the return said after it. */
export type Revision = ChainLink &
  ReturnContent & {
    /** Why, where a month was returned or reopened. */
    readonly reason: string | null;
    /** The name of the file that it came from; null where somebody typed it. */
    readonly file: string | null;
  };

/** A month's revisions, the oldest first; empty where there is none. */
export type Chain<Link extends ChainLink = Revision> = readonly Link[];
