import type { Prepared } from '@/lib/data/reports/prepare-issue';

/** What was seen of a text when it was written: its version (0 for none), and the figures it is about. */
export function seenValue({ written, basis }: Prepared['commentary'][number]): string {
  return `${written?.version ?? 0}:${basis}`;
}
