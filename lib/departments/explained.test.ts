import { expect, test } from 'vitest';
import type { Month } from '@/lib/calendar/month';
import type { SumAgainstMonth, SumFinding } from './check-departments';
import type { DepartmentsRevision } from './department-counts';
import { notedIn, openFindings } from './explained';

const chain = (...notes: readonly string[]) =>
  notes.map(
    (note, at): DepartmentsRevision => ({
      month: '2015-01' as Month,
      revision: at + 1,
      action: 'saved',
      rows: [],
      note,
      reason: null,
      file: null,
      authorId: 'one',
      at: new Date(0),
    }),
  );
const sum = (count: SumAgainstMonth['count'], difference: bigint): SumAgainstMonth => ({
  count,
  sum: 100n + difference,
  whole: true,
  own: 100,
  month: 100,
  difference,
});
const differs = (count: SumAgainstMonth['count'], difference: bigint): SumFinding => ({
  severity: 'warning',
  code: 'sum-differs',
  noteIsOlder: false,
  ...sum(count, difference),
});

test('the note came with the first of the revisions that go on saying it', () => {
  expect(notedIn([])).toBeNull();
  expect(notedIn(chain('', 'x', 'x'))?.revision).toBe(2);
  expect(notedIn(chain('x', '', 'x', 'x'))?.revision).toBe(3);
  expect(notedIn(chain('x'))?.revision).toBe(1);
});

test('a note that is being written explains what differs; none explains nothing', () => {
  expect(openFindings([differs('emails', -5n)], 'x', null)).toEqual([]);
  expect(openFindings([differs('emails', -5n)], '  ', null)).toEqual([differs('emails', -5n)]);
});

test('an older note explains what differed by as much when it was written, and nothing else', () => {
  const then = [sum('calls_offered', -100n), sum('emails', 0n)];
  const now = [differs('calls_offered', -100n), differs('emails', -5n)];
  expect(openFindings(now, 'x', then)).toEqual([{ ...differs('emails', -5n), noteIsOlder: true }]);
  expect(openFindings([differs('calls_offered', -150n)], 'x', then)).toMatchObject([{ noteIsOlder: true }]);
});

test('errors stay, whatever the note says', () => {
  const wrong = { severity: 'error', code: 'nothing-given' } as const;
  expect(openFindings([wrong], 'x', null)).toEqual([wrong]);
});
