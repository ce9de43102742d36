import type { Month } from '@/lib/calendar/month';
import type { Finding } from '@/lib/returns/checks/finding';
import type { Obstacle } from '@/lib/returns/deeds';
import type { ChainLink, Revision } from '@/lib/returns/revision';

/** What somebody does to a month's chain, over which revision of it, by which form. */
export type Change = {
  readonly month: Month;
  /** The last revision when the form was shown; 0 for none. */
  readonly seen: number;
  /** Of the form: sent twice, it is done once. A UUID. */
  readonly key: string;
};

/** How a change ended; `Made` is what a link of the chain says, `Found` what can be found wrong with it. */
export type ChangeOutcome<Made extends ChainLink = Revision, Found = Finding> =
  /** Done, now or when the same form was sent before: the revision that it made. */
  | { readonly kind: 'done'; readonly revision: number }
  /** What was typed is what stands there. */
  | { readonly kind: 'same'; readonly revision: number }
  /** Somebody was quicker: what the return said when the form was shown, and says now. Nothing was changed. */
  | { readonly kind: 'conflict'; readonly base: Made | null; readonly last: Made | null }
  | { readonly kind: 'obstacle'; readonly obstacle: Obstacle }
  /** Errors for saving; errors and unexplained warnings for submitting. */
  | { readonly kind: 'findings'; readonly findings: readonly Found[] };
