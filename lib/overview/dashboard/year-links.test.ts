import { expect, test } from 'vitest';
import type { Month } from '@/lib/calendar/month';
import { parseYear } from '@/lib/calendar/year-of-months';
import { translatorFor } from '@/lib/messages/translator';
import { yearLinks } from './year-links';

function links(name: string, running = '2026-11', kept: Record<string, string> = {}) {
  const year = parseYear(name);
  if (!year) throw new Error(name);
  return yearLinks(translatorFor('en'), 'en', year, running as Month, kept);
}

test('a calendar year leads to its neighbours and to the financial year that begins in it', () => {
  const { kinds, previous, next } = links('2023');
  expect(kinds.map(({ href, current }) => [href, current])).toEqual([
    ['/?year=2023', true],
    ['/?year=2023-24', false],
  ]);
  expect([previous, next]).toEqual([
    { text: 'Previous year: 2022', href: '/?year=2022' },
    { text: 'Next year: 2024', href: '/?year=2024' },
  ]);
});

test('a financial year leads back to the calendar year in which it begins', () => {
  const { kinds, previous } = links('2023-24');
  expect(kinds.map(({ href }) => href)).toEqual(['/?year=2023', '/?year=2023-24']);
  expect(previous?.href).toBe('/?year=2022-23');
});

test('the day and provisional figures are kept, no year leads to one that hasn’t begun, and 1900 is the first', () => {
  expect(links('2023', '2023-12', { asAt: '2024-01-01', provisional: 'true' })).toMatchObject({
    previous: { href: '/?year=2022&asAt=2024-01-01&provisional=true' },
    next: null,
  });
  expect(links('2023', '2024-01').next).not.toBeNull();
  expect(links('1900').previous).toBeNull();
});
