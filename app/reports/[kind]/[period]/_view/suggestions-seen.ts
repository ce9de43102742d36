import { createHash } from 'node:crypto';
import type { Prepared } from '@/lib/data/reports/prepare-issue';

/** The suggestions for one pledge by their SHA-256, so that a text is accepted only beside what was read. */
export function suggestionsSeen(texts: Prepared['commentary']): string {
  const said = texts.map(({ measure, locale, suggested }) => [measure, locale, suggested]);
  return createHash('sha256').update(JSON.stringify(said)).digest('hex');
}
