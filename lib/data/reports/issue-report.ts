import 'server-only';
import { ensureMay } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import type { Locale } from '@/lib/format/locale';
import type { Renderer } from '@/lib/reports/render-request';
import { filesOf, mediaTypeOf, type ReportFormat, reportFileName } from '@/lib/reports/report-format';
import type { ReportFrame } from '@/lib/reports/report-frame';
import { canonicalJson } from '@/lib/reports/snapshot/canonical-json';
import { type Snapshot, snapshotId } from '@/lib/reports/snapshot/snapshot';
import { writeAudit } from '../audit/write-audit';
import { database, inTransaction, type Transaction } from '../database';
import { codesOf } from '../database-words';
import { inSnapshot } from '../reads/snapshot';
import type { ReportName } from './issue';
import { type NotReportable, type Prepared, prepareIssue } from './prepare-issue';
import { sha256 as sha256Of } from './sha256';

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

type File = {
  readonly format: ReportFormat;
  readonly locale: Locale;
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

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
      await store(tx, person, order, { snapshot, text, sha256, files }, now);
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

function snapshotOf(
  { facts, commentary, last, differences }: Prepared,
  { kind, period, note }: IssueOrder,
  version: string,
): Snapshot {
  return {
    format: 1,
    kind,
    period,
    number: (last?.number ?? 0) + 1,
    version,
    facts,
    commentary: commentary.flatMap(({ measure, locale, written }) =>
      written ? [{ measure, locale, text: written.text }] : [],
    ),
    reissue: last ? { supersedes: last.id, asAt: last.asAt, note: note?.trim() ?? '', differences } : null,
  };
}

async function renderAll(
  snapshot: Snapshot,
  sha256: string,
  locales: readonly Locale[],
  render: Renderer,
): Promise<readonly File[]> {
  const { facts, commentary, number, reissue, kind } = snapshot;
  const id = snapshotId(snapshot);
  const frame: ReportFrame = { kind: 'issued', id, number, sha256, reissue };
  const files: File[] = [];
  for (const { format, locale } of filesOf(kind, locales)) {
    const bytes = await render({ facts, commentary, frame, format, locale });
    files.push({ format, locale, name: reportFileName(id, format, locale), bytes: new Uint8Array(bytes) });
  }
  return files;
}

async function store(
  tx: Transaction,
  person: Person,
  order: IssueOrder,
  made: {
    readonly snapshot: Snapshot;
    readonly text: string;
    readonly sha256: string;
    readonly files: readonly File[];
  },
  now: Date,
): Promise<void> {
  const { snapshot, text, sha256, files } = made;
  const { kind, period, number, facts, reissue } = snapshot;
  await tx.reportIssue.create({
    data: {
      kind,
      period,
      number,
      snapshot: text,
      sha256,
      asAt: new Date(`${facts.asAt}T00:00:00Z`),
      note: reissue?.note ?? null,
      fileCount: files.length,
      idempotencyKey: order.key,
      knownAt: now,
      authorId: person.id,
    },
  });
  await tx.reportFile.createMany({
    data: files.map(({ format, locale, name, bytes }) => ({
      kind,
      period,
      number,
      format,
      language: locale,
      name,
      mediaType: mediaTypeOf(format),
      bytes,
      sha256: sha256Of(bytes),
    })),
  });
  const details = { sha256, files: files.length };
  await writeAudit(
    tx,
    { kind: 'report-issued', subject: `report ${snapshotId(snapshot)}`, details, personId: person.id },
    now,
  );
}
