import 'server-only';
import { ensureMay } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import type { Locale } from '@/lib/format/locale';
import type { Renderer } from '@/lib/reports/render-request';
import { canonicalJson } from '@/lib/reports/snapshot/canonical-json';
import { type Snapshot, snapshotId } from '@/lib/reports/snapshot/snapshot';
import { database, inTransaction, type Transaction } from '../database';
import { codesOf } from '../database-words';
import { inSnapshot } from '../reads/snapshot';
import { sha256 as sha256Of } from '../sha256';
import type { IssueOrder } from './issue-order';
import { renderAll, snapshotOf } from './make-issue';
import { type NotReportable, type Prepared, prepareIssue } from './prepare-issue';
import { storeIssue } from './store-issue';

/** The pledges and languages of which the commentary isn't accepted, or is of other figures. */
type OpenCommentary = Prepared['commentary'];

export type IssueOutcome =
  | { readonly kind: 'issued'; readonly id: string; readonly number: number }
  | { readonly kind: 'not-approved' }
  | { readonly kind: 'commentary'; readonly open: OpenCommentary }
  | { readonly kind: 'note-missing' }
  /** It was issued in these languages, too: what takes its place must come in each of them. */
  | { readonly kind: 'languages-missing'; readonly locales: readonly Locale[] }
  /** Somebody else issued it since it was seen. */
  | { readonly kind: 'issued-meanwhile' }
  /** Figures or texts changed while the files were made; nothing was issued. */
  | { readonly kind: 'changed-meanwhile' }
  | NotReportable;

/**
 * Issues a report: every format in every language asked for is made once, and stored with the snapshot in one transaction.
 * What was made is issued only if nothing that it tells has changed until then; else nothing is.
 *
 * @param context.version the product's
 * @throws Forbidden; RenderingFailed: then nothing is issued
 */
export async function issueReport(
  person: Person,
  order: IssueOrder,
  context: { readonly render: Renderer; readonly version: string },
  now: Date,
): Promise<IssueOutcome> {
  ensureMay(person, 'issue-report');
  const done = await doneBefore(person, order);
  if (done) return done;
  const prepared = await inSnapshot((db) => prepareIssue(db, order, now, order.locales));
  const refused = refusalOf(prepared, order);
  if (refused) return refused;
  if (prepared.kind !== 'prepared') return prepared;
  const snapshot = snapshotOf(prepared, order, context.version);
  const text = canonicalJson(snapshot);
  const sha256 = sha256Of(text);
  const files = await renderAll(snapshot, sha256, order.locales, context.render);
  try {
    return await inTransaction(async (tx) => {
      await holdFigures(tx);
      const again = await prepareIssue(tx, order, now, order.locales);
      if (again.kind !== 'prepared' || !isStill(snapshot, snapshotOf(again, order, context.version)))
        return { kind: 'changed-meanwhile' } as const;
      await storeIssue(tx, person, order, { snapshot, text, sha256, files }, now);
      return { kind: 'issued', id: snapshotId(snapshot), number: snapshot.number } as const;
    });
  } catch (error) {
    if (!codesOf(error).includes('P2002')) throw error;
    return (await doneBefore(person, order)) ?? { kind: 'issued-meanwhile' };
  }
}

/** Whether a report would still be issued as it was made; when that was known doesn't matter, another month may have come. */
function isStill(made: Snapshot, now: Snapshot): boolean {
  const facts = { ...now.facts, knownAt: made.facts.knownAt };
  return canonicalJson({ ...now, facts }) === canonicalJson(made);
}

/** Until the transaction ends, whoever changes figures waits: they raise the data's version first of all. */
async function holdFigures(tx: Transaction): Promise<void> {
  await tx.$queryRaw`SELECT version FROM data_version FOR SHARE`;
}

/** The same form once more is answered as it was when it was done. */
async function doneBefore(person: Person, order: IssueOrder): Promise<IssueOutcome | null> {
  const { kind, period, key, seen, note } = order;
  const found = await database().reportIssue.findUnique({
    where: { idempotencyKey: key },
    select: { kind: true, period: true, number: true, authorId: true, note: true },
  });
  if (!found) return null;
  // Under a used key with something else in it, it isn't the same form.
  const isSame =
    found.authorId === person.id &&
    found.kind === kind &&
    found.period === period &&
    found.number === seen + 1 &&
    found.note === (note?.trim() || null);
  if (!isSame) return { kind: 'issued-meanwhile' };
  return { kind: 'issued', id: snapshotId({ kind, period, number: found.number }), number: found.number };
}

function refusalOf(prepared: Prepared | NotReportable, order: IssueOrder): IssueOutcome | null {
  if (prepared.kind !== 'prepared') return prepared;
  if (prepared.facts.kind === 'monthly' && prepared.facts.state !== 'approved')
    return { kind: 'not-approved' };
  if ((prepared.last?.number ?? 0) !== order.seen) return { kind: 'issued-meanwhile' };
  if (prepared.last !== null && !order.note?.trim()) return { kind: 'note-missing' };
  const left = prepared.last?.locales.filter((locale) => !order.locales.includes(locale)) ?? [];
  if (left.length > 0) return { kind: 'languages-missing', locales: left };
  const open = prepared.commentary.filter(({ kind }) => kind !== 'accepted');
  return open.length > 0 ? { kind: 'commentary', open } : null;
}
