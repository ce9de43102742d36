import { expect, test } from 'vitest';
import { periodCountsOf } from '@/lib/kpi/testing/period-counts-of';
import { translatorFor } from '@/lib/messages/translator';
import { chartWords } from './chart-words';

const t = translatorFor('en');
const month = (name: string, offered: number) =>
  periodCountsOf('month', name, [
    name,
    {
      calls_offered: offered,
      calls_answered: 90,
      calls_answered_within_12s: 70,
      emails: 'suspended',
      other_written: 4,
    },
  ]);
const months = [month('2023-01', 100), month('2023-02', 140), periodCountsOf('month', '2023-03')];

test('the sentence tells the lowest, the highest, the latest, and how many have none', () => {
  const { summary, labels } = chartWords(t, 'en', 'calls', months, null);
  expect(summary).toBe(
    'Calls offered, January 2023 to March 2023. Lowest 100 (January 2023), highest 140 (February 2023), latest 140 (February 2023). 1 period has no total.',
  );
  expect(labels).toEqual(['Jan 2023', 'Feb 2023', 'Mar 2023']);
});

test('each point is told whole, the whole first; nothing is told once, with its reason', () => {
  const { told } = chartWords(t, 'en', 'calls', months, null);
  expect(told[0]).toBe(
    'January 2023: Calls offered (queued for an agent): 100 · Answered within 12 seconds: 70 · Answered later: 20 · Abandoned: 10',
  );
  expect(told[2]).toBe('March 2023: Missing: due and not reported');
});

test('a suspended channel leaves no sum of written contacts, and the other is still told', () => {
  const { told, summary } = chartWords(t, 'en', 'written', months.slice(0, 1), null);
  expect(told[0]).toBe(
    'January 2023: Written contacts: Service suspended · E-mails: Service suspended · Other written contacts: 4',
  );
  expect(summary).toBe('Written contacts, January 2023 to January 2023: no value to draw.');
});

test('calls per day are told with the fraction they are rounded from: 140/28 is 5', () => {
  const { told, summary } = chartWords(t, 'en', 'per-day', months.slice(0, 2), null);
  expect(told).toEqual(['January 2023: 3 · 100 ÷ 31', 'February 2023: 5 · 140 ÷ 28']);
  expect(summary).toContain('Lowest 3 (January 2023), highest 5 (February 2023)');
});

test('made-up months are told as such', () => {
  const made = periodCountsOf('month', '2023-01', ['2023-01', { calls_blocked: 7 }, 'illustrative']);
  const { told, summary } = chartWords(t, 'en', 'blocked', [made], made);
  expect(told[0]).toBe('January 2023: Blocked before the queue: 7 (illustrative)');
  expect(summary).toMatch(/\(illustrative\)$/);
});
