import { expect, test } from 'vitest';
import type { Month } from '@/lib/calendar/month';
import { byMonth, countsOf, figureOf } from '@/lib/kpi/testing/month-counts';
import { checkReturn, unexplained } from './check-return';
import { checkSuspended } from './check-suspended';

const APRIL = '2014-04' as Month;
const suspended = (from: string, reportedOnly = false) => ({
  month: APRIL,
  suspensions: [{ channel: 'written', from: from as Month, to: APRIL, reportedOnly } as const],
});

test('counts of a channel that was suspended all month are a warning about all of them, zero too', () => {
  const [finding, ...others] = checkSuspended(
    countsOf({ emails: 7, other_written: 0, calls_offered: 5 }),
    suspended('2014-03'),
  );
  expect(finding).toEqual({
    kind: 'although-suspended',
    severity: 'warning',
    about: ['emails', 'other_written'],
  });
  expect(others).toEqual([]);
});

test('an explanation at any of them satisfies it', () => {
  const findings = checkSuspended(countsOf({ emails: 7, other_written: 1 }), suspended('2014-03'));
  expect(unexplained(findings, {})).toHaveLength(1);
  expect(unexplained(findings, { other_written: 'Letters that had come before.' })).toEqual([]);
});

test('nothing is asked of what isn’t given, of other months, or where nobody knows when it ended', () => {
  expect(checkSuspended(countsOf({ emails: 'suspended' }), suspended('2014-03'))).toEqual([]);
  expect(checkSuspended(countsOf({ calls_offered: 5 }), suspended('2014-03'))).toEqual([]);
  expect(checkSuspended(countsOf({ emails: 7 }), suspended('2014-05'))).toEqual([]);
  expect(checkSuspended(countsOf({ emails: 7 }), suspended('2014-03', true))).toEqual([]);
});

test('a channel that stops because it was suspended isn’t asked about', () => {
  const figures = byMonth(
    ['2014-01', '2014-02', '2014-03'].map((month) => figureOf(month, { emails: 9, calls_offered: 5 })),
  );
  const context = { figures, measures: [], volumes: [] };
  const kinds = (given: Pick<ReturnType<typeof suspended>, 'suspensions'>) =>
    checkReturn(countsOf({ calls_offered: 6 }), { ...context, month: APRIL, ...given }).map(
      ({ kind }) => kind,
    );
  expect(kinds({ suspensions: [] })).toEqual(['stopped']);
  expect(kinds(suspended('2014-04'))).toEqual([]);
});
