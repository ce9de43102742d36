import 'server-only';
import { ensureMay } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import type { Month } from '@/lib/calendar/month';
import type { Commentary } from '@/lib/reports/snapshot/snapshot';
import { writeAudit } from '../audit/write-audit';
import { inTransaction } from '../database';
import { asRefusal } from '../people/refused';
import { loadCommentary, type StoredCommentary } from './load-commentary';

/** A text with the suggestion and the figures beside which it was written, over the version that was seen (0 for none). */
export type WrittenCommentary = Commentary & {
  readonly suggested: string;
  readonly basis: string;
  readonly version: number;
};

export type CommentaryOutcome =
  | { readonly kind: 'written' }
  /** Others wrote other texts since these were seen: what stands now. Nothing was written. */
  | { readonly kind: 'conflict'; readonly stands: readonly StoredCommentary[] };

/**
 * Keeps what a manager says in a month's report. A text that stands already, written beside the same figures, is left as it
 * is, so that sending a form twice writes once. Of two who write over the same version the second gets the conflict.
 *
 * @throws Forbidden; Refused `changed-meanwhile` where somebody else wrote at the very same moment
 */
export async function writeCommentary(
  person: Person,
  month: Month,
  texts: readonly WrittenCommentary[],
  now: Date,
): Promise<CommentaryOutcome> {
  ensureMay(person, 'issue-report');
  return asRefusal(
    inTransaction(async (tx): Promise<CommentaryOutcome> => {
      const written = await loadCommentary(tx, month);
      const changes = texts.flatMap((text) => {
        const last = written.find((one) => one.measure === text.measure && one.locale === text.locale);
        return last?.text === text.text && last.basis === text.basis ? [] : [{ text, last }];
      });
      const stands = changes.flatMap(({ text, last }) =>
        last && last.version !== text.version ? [last] : [],
      );
      if (stands.length > 0) return { kind: 'conflict', stands };
      if (changes.length === 0) return { kind: 'written' };
      await tx.reportCommentary.createMany({
        data: changes.map(({ text: { locale, version, ...text } }) => ({
          ...text,
          month: new Date(`${month}-01T00:00:00Z`),
          language: locale,
          version: version + 1,
          knownAt: now,
          authorId: person.id,
        })),
      });
      const subject = `report monthly ${month}`;
      const details = { texts: changes.length };
      await writeAudit(tx, { kind: 'commentary-written', subject, details, personId: person.id }, now);
      return { kind: 'written' };
    }),
  );
}
