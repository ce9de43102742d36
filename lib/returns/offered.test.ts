import { expect, test } from 'vitest';
import type { Month } from '@/lib/calendar/month';
import { countsOf } from '@/lib/kpi/testing/month-counts';
import { offeredCounts } from './offered';

const suspension = (reportedOnly: boolean) =>
  [{ channel: 'written', from: '2014-03' as Month, to: '2014-04' as Month, reportedOnly }] as const;

test('a month begins with the counts of a channel that was suspended all of it as suspended, the others empty', () => {
  expect(offeredCounts('2014-04' as Month, suspension(false))).toEqual(
    countsOf({ emails: 'suspended', other_written: 'suspended' }),
  );
  expect(offeredCounts('2014-05' as Month, suspension(false))).toEqual(countsOf({}));
});

test('where nobody knows when it ended, nothing is offered', () => {
  expect(offeredCounts('2014-04' as Month, suspension(true))).toEqual(countsOf({}));
});
