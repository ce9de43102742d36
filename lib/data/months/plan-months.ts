import 'server-only';
import { hongKongMonth } from '@/lib/calendar/hong-kong';
import type { Month } from '@/lib/calendar/month';
import { shown } from '@/lib/format/shown';
import { checkRows, type MergedRow } from '@/lib/imports/check-rows';
import { decideImport, decisionProblem, isDecisionProblem, sameCounts } from '@/lib/imports/decide-import';
import type { MonthRow } from '@/lib/imports/months-file';
import type { RowProblem } from '@/lib/imports/problem';
import { COUNT_CODES } from '@/lib/kpi/counts';
import type { Comments } from '@/lib/returns/revision';
import type { Queryable } from '../database';
import { firstProblems } from '../imports/carry-out';
import type { Import, ImportDifference, ImportLine, WritablePlan } from '../imports/import-types';
import { appendRevisions, type NewRevision } from './append-revisions';
import { loadStoredMonths, type StoredMonthRecord } from './load-stored-months';

/** What would become of a file of months, held against what is stored. */
export async function planMonths(
  db: Queryable,
  question: Import<MonthRow>,
  now: Date,
): Promise<WritablePlan> {
  const stored = await loadStoredMonths(
    db,
    question.rows.map((row) => row.month),
  );
  const checked = checkRows(
    question.rows,
    new Map([...stored].map(([month, record]) => [month, record.counts])),
  );
  const decided = checked.merged
    .toSorted((a, b) => (a.month < b.month ? -1 : 1))
    .map((row) => ({
      row,
      line: lineOf(question.as, row, stored.get(row.month), hongKongMonth(now)),
    }));
  const refusals = decided.flatMap(({ line }) =>
    isDecisionProblem(line.decision) ? [decisionProblem(line.decision, line)] : [],
  );
  const before = question.problems ?? { errors: [], count: 0, rows: 0 };
  const notesLeft = decided.flatMap(({ row, line }) =>
    line.decision === 'same' ? noteLeft(row, stored.get(row.month)) : [],
  );
  const explanationsDropped = decided.flatMap(({ row, line }) =>
    line.decision === 'changed' ? droppedExplanations(row, stored.get(row.month)) : [],
  );
  const written = decided.filter(({ line }) => line.decision !== 'same').map(({ row }) => row);
  return {
    lines: decided.map(({ line }) => line),
    badRows: before.rows,
    errors: firstProblems(before.errors, checked.errors, refusals),
    errorCount: before.count + checked.errorCount + refusals.length,
    warnings: firstProblems(checked.warnings, notesLeft, explanationsDropped),
    write: (tx, person, at) =>
      appendRevisions(
        tx,
        person,
        written.map((row) => revisionOf(row, question, stored.get(row.month))),
        at,
      ),
  };
}

function lineOf(
  as: 'draft' | 'approved',
  row: MergedRow,
  record: StoredMonthRecord | undefined,
  running: Month,
): ImportLine {
  const decision = decideImport(
    as,
    row.month,
    {
      state: record?.state ?? 'none',
      equal: record !== undefined && sameCounts(row.counts, record.counts),
      otherInHistory: record?.history.some((counts) => !sameCounts(counts, row.counts)) ?? false,
    },
    running,
  );
  return {
    row: row.row,
    month: row.month,
    decision,
    wrong: row.wrong,
    differences: differencesOf(row, record),
  };
}

function differencesOf(row: MergedRow, record: StoredMonthRecord | undefined): readonly ImportDifference[] {
  const counts = COUNT_CODES.flatMap((what): readonly ImportDifference[] => {
    const [before, after] = [record?.counts[what] ?? null, row.counts[what]];
    // Of a new month, what it doesn't say isn't worth a line.
    return before === after || (before === null && after === 'not-collected')
      ? []
      : [{ of: null, what, before, after }];
  });
  const [before, after] = [
    record?.note ?? '',
    row.note === undefined ? (record?.note ?? '') : (row.note ?? ''),
  ];
  // Equal counts make no revision, and a note is part of one.
  if (before === after || counts.length === 0) return counts;
  return [...counts, { of: null, what: 'note', before: before || null, after: after || null }];
}

/** A note is part of a revision, and equal counts make none: whoever wrote another note is told that it stays out. */
function noteLeft({ row, note }: MergedRow, stored: StoredMonthRecord | undefined): RowProblem[] {
  if (note === undefined || (note ?? '') === stored?.note) return [];
  return [{ row, column: 'note', value: shown(note ?? ''), code: 'note-left', facts: {} }];
}

function revisionOf(
  row: MergedRow,
  { as, file }: Import<MonthRow>,
  record: StoredMonthRecord | undefined,
): NewRevision {
  return {
    month: row.month,
    revision: (record?.revision ?? 0) + 1,
    action: as === 'approved' ? 'loaded' : 'saved',
    counts: row.counts,
    comments: record ? commentsLeft(row, record) : {},
    note: row.note === undefined ? (record?.note ?? '') : (row.note ?? ''),
    file,
  };
}

/** The words beside single counts that don't stay, because they explained another count. */
function droppedExplanations(
  { row, counts }: MergedRow,
  stored: StoredMonthRecord | undefined,
): RowProblem[] {
  if (stored === undefined) return [];
  return COUNT_CODES.flatMap((column) => {
    const said = stored.comments[column];
    if (said === undefined || counts[column] === stored.counts[column]) return [];
    return [{ row, column, value: shown(said), code: 'explanation-dropped', facts: {} }];
  });
}

/** A file has no words beside single counts. Those of a count that it changes explained another one, and don't stay. */
function commentsLeft({ counts }: MergedRow, { comments, counts: before }: StoredMonthRecord): Comments {
  const left = COUNT_CODES.flatMap((code) => {
    const said = comments[code];
    return said === undefined || counts[code] !== before[code] ? [] : [[code, said] as const];
  });
  return Object.fromEntries(left);
}
