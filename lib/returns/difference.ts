import { COUNT_CODES, type CountCode } from '@/lib/kpi/counts';
import type { ReturnContent } from './revision';

/** What differs between two versions of a return: counts, explanations, and the note. */
export type ContentDifference = {
  readonly counts: readonly CountCode[];
  readonly comments: readonly CountCode[];
  readonly note: boolean;
};

/**
 * Where two versions say different things, in the catalogue's order.
 *
 * @example differenceOf(before, after).counts // ['calls_offered']
 */
export function differenceOf(a: ReturnContent, b: ReturnContent): ContentDifference {
  return {
    counts: COUNT_CODES.filter((code) => a.counts[code] !== b.counts[code]),
    comments: COUNT_CODES.filter((code) => (a.comments[code] ?? '') !== (b.comments[code] ?? '')),
    note: a.note !== b.note,
  };
}

/** Whether two versions say the same. */
export function sameContent(a: ReturnContent, b: ReturnContent): boolean {
  const { counts, comments, note } = differenceOf(a, b);
  return counts.length === 0 && comments.length === 0 && !note;
}
