import type { Locale } from '@/lib/format/locale';
import type { ReportName } from './issue';

/** What a manager asks for. */
export type IssueOrder = ReportName & {
  readonly locales: readonly Locale[];
  /** The number of the last issue that was seen; 0 where there was none. */
  readonly seen: number;
  /** Why it is issued again; null for the first issue. */
  readonly note: string | null;
  /** The form's, so that sending it again issues nothing more. */
  readonly key: string;
};
