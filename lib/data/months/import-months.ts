import 'server-only';
import { ensureMay } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import { hongKongMonth } from '@/lib/calendar/hong-kong';
import type { Month } from '@/lib/calendar/month';
import { checkRows, type MergedRow } from '@/lib/imports/check-rows';
import { decideImport, decisionProblem, isDecisionProblem, sameCounts } from '@/lib/imports/decide-import';
import type { MonthRow } from '@/lib/imports/months-file';
import type { RowProblem } from '@/lib/imports/problem';
import { shown } from '@/lib/imports/shown';
import { database } from '../database';
import { appendRevisions, type NewRevision } from './append-revisions';
import { loadStoredMonths, type StoredMonthRecord } from './load-stored-months';

/** A file of months that has been read, and what is to be done with it. */
export type MonthsImport = {
  readonly rows: readonly MonthRow[];
  /** What was wrong with other rows of the file already; any of it refuses the whole. */
  readonly problems?: { readonly errors: readonly RowProblem[]; readonly count: number };
  readonly as: 'draft' | 'approved';
  readonly dryRun: boolean;
  readonly file: { readonly name: string; readonly sha256: string };
};

export type ImportResult =
  | {
      readonly kind: 'done';
      readonly dryRun: boolean;
      readonly new: readonly Month[];
      readonly changed: readonly Month[];
      readonly same: readonly Month[];
      readonly warnings: readonly RowProblem[];
      /** How many illustrative months went away because these came in. */
      readonly illustrativeRemoved: number;
    }
  | { readonly kind: 'refused'; readonly errors: readonly RowProblem[]; readonly count: number };

/** The most problems that are named one by one. */
const MOST_NAMED = 100;

/**
 * Takes over the rows of a file, all or nothing, in one transaction with its audit: as drafts that go the way of every
 * return, or as history that counts as approved. With `dryRun` it says what would happen and writes nothing.
 *
 * @throws Forbidden when the person may not; Prisma's P2002 when somebody saved one of the months at the same moment
 */
export async function importMonths(person: Person, question: MonthsImport, now: Date): Promise<ImportResult> {
  ensureMay(person, question.as === 'approved' ? 'load-history' : 'import-drafts');
  return database().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM pg_advisory_xact_lock(hashtext('kpi-import-months'))`;
    const stored = await loadStoredMonths(
      tx,
      question.rows.map((row) => row.month),
    );
    const checked = checkRows(
      question.rows,
      new Map([...stored].map(([month, record]) => [month, record.counts])),
    );
    const decided = checked.merged.map((row) => ({ row, decision: decide(question.as, row, stored, now) }));

    const refusals = decided.flatMap(({ row, decision }) =>
      isDecisionProblem(decision) ? [decisionProblem(decision, row)] : [],
    );
    const before = question.problems ?? { errors: [], count: 0 };
    const count = before.count + checked.errorCount + refusals.length;
    if (count > 0) {
      const errors = [...before.errors, ...checked.errors, ...refusals]
        .sort((a, b) => a.row - b.row)
        .slice(0, MOST_NAMED);
      return { kind: 'refused', errors, count };
    }

    const notesLeft = decided.flatMap(({ row, decision }) =>
      decision === 'same' ? noteLeft(row, stored.get(row.month)) : [],
    );
    const monthsOf = (wanted: string) =>
      decided.flatMap((d) => (d.decision === wanted ? [d.row.month] : [])).sort();
    const written = decided.filter(({ decision }) => decision !== 'same').map(({ row }) => row);
    const comes = !question.dryRun && written.length > 0;
    const illustrativeRemoved = comes ? await tx.sampleMonth.count() : 0;
    if (comes)
      await appendRevisions(
        tx,
        person,
        written.map((row) => revisionOf(row, question, stored)),
        now,
      );
    return {
      kind: 'done',
      dryRun: question.dryRun,
      new: monthsOf('new'),
      changed: monthsOf('changed'),
      same: monthsOf('same'),
      warnings: [...checked.warnings, ...notesLeft].slice(0, MOST_NAMED),
      illustrativeRemoved,
    };
  });
}

function decide(
  as: MonthsImport['as'],
  row: MergedRow,
  stored: ReadonlyMap<Month, StoredMonthRecord>,
  now: Date,
) {
  const record = stored.get(row.month);
  const otherCountsInHistory = record?.history.some((counts) => !sameCounts(counts, row.counts)) ?? false;
  const state = record?.state ?? 'none';
  return decideImport(
    as,
    row,
    { state, counts: record?.counts ?? null, otherCountsInHistory },
    hongKongMonth(now),
  );
}

/** A note is part of a revision, and equal counts make none: whoever wrote another note is told that it stays out. */
function noteLeft({ row, note }: MergedRow, stored: StoredMonthRecord | undefined): RowProblem[] {
  if (note === undefined || (note ?? '') === stored?.note) return [];
  return [{ row, column: 'note', value: shown(note ?? ''), code: 'note-left', facts: {} }];
}

function revisionOf(
  row: MergedRow,
  { as, file }: MonthsImport,
  stored: ReadonlyMap<Month, StoredMonthRecord>,
): NewRevision {
  const record = stored.get(row.month);
  return {
    month: row.month,
    revision: (record?.revision ?? 0) + 1,
    action: as === 'approved' ? 'loaded' : 'saved',
    counts: row.counts,
    note: row.note === undefined ? (record?.note ?? '') : (row.note ?? ''),
    file,
  };
}
