import { expect, test } from 'vitest';
import type { Day } from '@/lib/calendar/day';
import type { Month } from '@/lib/calendar/month';
import { periodOf } from '@/lib/calendar/periods';
import { channelMonth } from '@/lib/kpi/channels';
import type { CountValue } from '@/lib/kpi/counts';
import { byMonth, figureOf } from '@/lib/kpi/testing/month-counts';
import { volumes } from '@/lib/kpi/volumes';
import { translatorFor } from '@/lib/messages/translator';
import { BOOK } from '../budgets/testing/shown';
import { statedVolumes } from './stated-volumes';
import { volumesView } from './volumes';

const t = translatorFor('en');
const NOTHING_HAPPENED = { marks: [], told: [] };
const context = { dueDay: () => '2023-02-14' as Day, today: '2024-06-15' as Day, suspensions: [] };

/** `[offered, e-mails, other written]` by month. */
function view(given: Record<string, readonly [CountValue, CountValue, CountValue]>) {
  const figures = byMonth(
    Object.entries(given).map(([month, [calls_offered, emails, other_written]]) =>
      figureOf(month, { calls_offered, emails, other_written }),
    ),
  );
  const year = periodOf('calendar-year', '2023-01' as Month);
  const months = year.months.map((month) => channelMonth(figures, month, context));
  return volumesView(t, 'en', '2023', { months, year: volumes(figures, year) }, NOTHING_HAPPENED);
}
const whole = (written: CountValue) =>
  Object.fromEntries(
    periodOf('calendar-year', '2023-01' as Month).months.map((month) => [month, [200, 50, written] as const]),
  );

test('a whole year has its totals; e-mails and others are one sum, named for what it is', () => {
  const { title, rows } = view(whole(20));
  expect(title).toBe('2,400 calls offered and 840 written contacts in 2023');
  expect(rows[0]).toMatchObject({ month: 'January 2023', calls: { text: '200' }, written: { text: '70' } });
});

test('a year with a suspended or missing month has no total', () => {
  const suspended = view({ ...whole(20), '2023-04': [200, 'suspended', 3] });
  expect(suspended.title).toBe('2,400 calls offered in 2023; written contacts have no total');
  expect(suspended.rows[3]?.written).toEqual({ text: 'Service suspended', gap: 'suspended' });
  expect(suspended.drawn.written[3]).toBeNull();
  expect(suspended.gaps.calls[3]).toBeNull();
  expect(view({ '2023-01': [1, 1, 1] }).title).toBe('1 of 12 months of 2023: no total of the year yet');
  expect(view({}).title).toBe('No monthly volumes of 2023 yet');
});

test('zero is a number, and every month is told with both channels', () => {
  const { told, summary } = view({ '2023-01': [0, 0, 0], '2023-02': [5, 'suspended', 0] });
  expect(told[0]).toBe('January 2023: Calls offered 0; Written contacts 0');
  expect(told[1]).toBe('February 2023: Calls offered 5; Written contacts Service suspended');
  expect(summary).toContain('Most calls in February 2023: 5.');
  expect(view({}).summary).toContain('No month has a number of calls.');
});

test('a provisional month is told as one, and drawn as one', () => {
  const month = '2023-01' as Month;
  const figures = byMonth([
    figureOf(month, { calls_offered: 5, emails: 1, other_written: 2 }, 'provisional'),
  ]);
  const months = [month, '2023-02' as Month].map((one) => channelMonth(figures, one, context));
  const year = volumes(figures, periodOf('calendar-year', month));
  const shown = volumesView(t, 'en', '2023', { months, year }, NOTHING_HAPPENED);
  expect(shown.told[0]).toBe('January 2023: Calls offered 5; Written contacts 3 · Provisional');
  expect(shown.rows[0]?.standing).toBe('Provisional');
  expect(shown.provisional).toEqual([true, false]);
});

test('what the book states of 2023 stands as printed with its place, and in no other year', () => {
  const stated = (from: string, to: string, locale: 'en' | 'zh-Hant' = 'en') =>
    statedVolumes(translatorFor(locale), locale, [BOOK], { from: from as Month, to: to as Month });
  expect(stated('2022-01', '2023-12').map(({ what, printed }) => [what, printed])).toEqual([
    ['2023: Calls from the public', 'around 2\u00a0807\u00a0000'],
    ['2023: Emails or other communications from the public', '820\u00a0000'],
  ]);
  expect(stated('2023-04', '2024-03')[0]?.source).toBe(
    'Estimates 2024–25: Head 135, Programme (3) Efficiency Office, paragraph 11',
  );
  expect(stated('2022-01', '2023-12', 'zh-Hant')[0]?.printed).toBe('約2\u00a0807\u00a0000');
  expect(stated('2024-01', '2025-12')).toEqual([]);
});
