import 'server-only';
import type { Person } from '@/lib/access/person';
import { hongKongMonth } from '@/lib/calendar/hong-kong';
import type { Month } from '@/lib/calendar/month';
import { shown } from '@/lib/format/shown';
import { checkRows, type MergedRow } from '@/lib/imports/check-rows';
import { decideImport, decisionProblem, isDecisionProblem, sameCounts } from '@/lib/imports/decide-import';
import type { RowProblem } from '@/lib/imports/problem';
import type { Transaction } from '../database';
import { appendRevisions, type NewRevision } from './append-revisions';
import type { ImportDone, ImportRefused, MonthsImport } from './import-months-types';
import { loadStoredMonths, type StoredMonthRecord } from './load-stored-months';

/** The most problems that are named one by one. */
const MOST_NAMED = 100;

/**
 * Holds the rows of a file against what is stored and takes them over, all or nothing, in the transaction of an import
 * (see `inImport`), whose caller has asked whether the person may.
 */
export async function importRows(
  tx: Transaction,
  person: Person,
  question: MonthsImport,
  now: Date,
): Promise<ImportDone | ImportRefused> {
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
    // A file has no words beside single counts: those that were there stay.
    comments: record?.comments ?? {},
    note: row.note === undefined ? (record?.note ?? '') : (row.note ?? ''),
    file,
  };
}
