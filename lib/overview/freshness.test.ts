import { expect, test } from 'vitest';
import type { Day } from '@/lib/calendar/day';
import type { Month } from '@/lib/calendar/month';
import { translatorFor } from '@/lib/messages/translator';
import { freshnessText } from './freshness';

const t = translatorFor('en');
const awaited = { month: '2023-11' as Month, due: '2023-12-14' as Day, overdue: true };

test('what is overdue, due and illustrative is said plainly', () => {
  const last = '2023-10' as Month;
  expect(freshnessText(t, 'en', { lastMonth: last, illustrative: false, awaited })).toEqual({
    text: 'The last approved month is October 2023. November 2023 was due on 14 December 2023.',
    overdue: true,
  });
  const due = { ...awaited, overdue: false };
  expect(freshnessText(t, 'en', { lastMonth: null, illustrative: false, awaited: due }).text).toBe(
    'No month has been approved yet. November 2023 is due on 14 December 2023.',
  );
  expect(freshnessText(t, 'en', { lastMonth: last, illustrative: true, awaited })).toEqual({
    text: 'Illustrative months: no return is awaited before the first month of your own.',
    overdue: false,
  });
});
