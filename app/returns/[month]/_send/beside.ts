import type { ConflictLine } from '@/lib/overview/returns/conflict-view';
import type { LiveView } from '@/lib/overview/returns/live-view';

/** What somebody else made of the month while one was typing. */
export type ConflictView = {
  /** Who did what, and when. */
  readonly text: string;
  /** The revision that one typed over, and the one that stands there now. */
  readonly over: number;
  readonly seen: number;
  /** Of the form from now on: what it was sent with before may have been done. */
  readonly key: string;
  readonly lines: readonly ConflictLine[];
  /** Whether it can't be saved as the month stands now. */
  readonly locked: boolean;
};

/** What the form of a month says besides what every form says. */
export type ReturnBeside = { readonly conflict: ConflictView | null; readonly live: LiveView | null };
