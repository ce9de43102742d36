import 'server-only';
import { ensureMay } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import type { Month } from '@/lib/calendar/month';
import type { Commentary } from '@/lib/reports/snapshot/snapshot';
import { writeAudit } from '../audit/write-audit';
import { inTransaction } from '../database';
import { asRefusal } from '../people/refused';
import { loadCommentary } from './load-commentary';

/** A text with the suggestion beside which it was written. */
export type WrittenCommentary = Commentary & { readonly suggested: string };

/**
 * Keeps what a manager says in a month's report. A text that stands already, written beside the same suggestion, is left as
 * it is, so that sending a form twice writes once.
 *
 * @throws Forbidden; Refused `changed-meanwhile` where somebody else wrote at the same moment
 */
export async function writeCommentary(
  person: Person,
  month: Month,
  texts: readonly WrittenCommentary[],
  now: Date,
): Promise<void> {
  ensureMay(person, 'issue-report');
  await asRefusal(
    inTransaction(async (tx) => {
      const stands = await loadCommentary(tx, month);
      const changed = texts.flatMap((text) => {
        const last = stands.find(({ measure, locale }) => measure === text.measure && locale === text.locale);
        if (last?.text === text.text && last.suggested === text.suggested) return [];
        return [{ ...text, version: (last?.version ?? 0) + 1 }];
      });
      if (changed.length === 0) return;
      await tx.reportCommentary.createMany({
        data: changed.map(({ measure, locale, version, text, suggested }) => ({
          month: new Date(`${month}-01T00:00:00Z`),
          measure,
          language: locale,
          version,
          text,
          suggested,
          knownAt: now,
          authorId: person.id,
        })),
      });
      const details = { texts: changed.length };
      await writeAudit(
        tx,
        { kind: 'commentary-written', subject: `report monthly ${month}`, details, personId: person.id },
        now,
      );
    }),
  );
}
