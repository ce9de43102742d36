import { expect, test } from 'vitest';
import type { Month } from '@/lib/calendar/month';
import type { CountCode, CountValue } from '@/lib/kpi/counts';
import { byMonth, countsOf, figureOf } from '@/lib/kpi/testing/month-counts';
import { translatorFor } from '@/lib/messages/translator';
import { countGroups } from './count-rows';

type Values = Partial<Record<CountCode, CountValue>>;
function rows(now: Values, approved: Values | null, comments: Partial<Record<CountCode, string>> = {}) {
  const groups = countGroups(
    translatorFor('en'),
    'en',
    '2024-01' as Month,
    { counts: countsOf(now), comments, note: '' },
    approved && countsOf(approved),
    byMonth([figureOf('2023-12', { emails: 7 })]),
  );
  return groups.flatMap((group) => group.rows.map((row) => ({ ...row, group: group.title })));
}
const emails = (...given: Parameters<typeof rows>) => rows(...given).find(({ code }) => code === 'emails');

test('a count stands in its group of the form, with its explanation and the months before', () => {
  expect(emails({ emails: 1200 }, null, { emails: 'a storm' })).toEqual({
    group: 'Written contacts',
    code: 'emails',
    label: 'E-mails',
    value: '1,200',
    approved: '',
    change: '',
    explanation: 'a storm',
    trend: expect.objectContaining({ told: 'January–December 2023: lowest 7, highest 7.' }),
  });
  expect(rows({}, null)).toHaveLength(18);
});

test.each([
  [2400, 1200, '2,400', '1,200', '+1,200'],
  [0, 5, '0', '5', '–5'],
  [7, 7, '7', '7', ''],
  ['not-collected', 'not-collected', 'Not collected', 'Not collected', ''],
  ['not-collected', 7, 'Not collected', '7', '→'],
  [0, 'suspended', '0', 'Service suspended', '→'],
] as const)(
  '%s after %s: the change is a number between two numbers only',
  (now, before, value, approved, change) => {
    expect(emails({ emails: now }, { emails: before })).toMatchObject({ value, approved, change });
  },
);
