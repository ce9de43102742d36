import { expect, test } from 'vitest';
import { bookFile } from '@/lib/imports/book/book-file';
import { bookOfFile } from '@/lib/imports/book/book-of-file';
import { statedFigures } from '@/lib/imports/book/stated-file';
import { periodCountsOf } from '@/lib/kpi/testing/period-counts-of';
import { translatorFor } from '@/lib/messages/translator';
import file from '@/prisma/books/2024-25/book.json' with { type: 'json' };
import stated from '@/prisma/books/stated-in-public.json' with { type: 'json' };
import { publishedTitle, publishedVolumeRows } from './published-rows';
import { statedVolumeRows } from './stated-rows';

const { book } = bookOfFile(bookFile.parse(file));
const t = translatorFor('en');

/** 2023 with all of its calls and e-mails in January. */
const year = (calls: number, emails: number) =>
  periodCountsOf(
    'calendar-year',
    '2023-01',
    ...Array.from({ length: 12 }, (_, i) => {
      const month = `2023-${String(i + 1).padStart(2, '0')}`;
      const counts = { calls_offered: i ? 0 : calls, emails: i ? 0 : emails, other_written: 0 };
      return [month, counts] as const;
    }),
  );
const rows = (...years: ReturnType<typeof year>[]) => publishedVolumeRows(t, 'en', [book], years);
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('what the Estimates state stands as stated, for what it stands for, with its place', () => {
  const [calls, written] = rows();
  expect(calls).toMatchObject({
    yearText: '2023',
    standsFor: '±500: 2,806,500 to just under 2,807,500',
    months: '–',
    agrees: null,
    held: 'not compared',
    source: 'Estimates 2024–25: Head 135, Programme (3) Efficiency Office, paragraph 11',
  });
  expect(plain(calls?.stated ?? '')).toBe('around 2 807 000 calls');
  expect(plain(written?.stated ?? '')).toBe('820 000 emails or other communications');
  expect(plain(publishedTitle(t, rows()) ?? '')).toBe(
    'The Estimates state around 2 807 000 calls and 820 000 emails or other communications for 2023',
  );
  expect(publishedTitle(t, [])).toBeNull();
});

test('the months agree from 2 806 500 to just under 2 807 500', () => {
  const held = (calls: number) => rows(year(calls, 0))[0]?.held;
  expect(held(2_806_500)).toBe('agree within ±500');
  expect(held(2_807_499)).toBe('agree within ±500');
  expect(held(2_807_500)).toBe('differ by 500, more than ±500');
  expect(held(2_806_499)).toBe('differ by 501, more than ±500');
});

test('the months stand beside under their own name, never as one number with what is stated', () => {
  const [, written] = rows(year(2_807_000, 816_720));
  expect(written).toMatchObject({
    months: 'Written contacts: 816,720',
    agrees: false,
    held: 'differ by 3,280, more than ±500',
  });
});

test('a year that isn’t complete isn’t compared', () => {
  const part = periodCountsOf('calendar-year', '2023-01', ['2023-01', { calls_offered: 2_807_000 }]);
  expect(rows(part)[0]).toMatchObject({
    months: 'Calls offered (queued for an agent): 1 of 12 months',
    agrees: null,
    held: 'not compared',
  });
});

test('of what was stated in public, the volumes are listed with grade and source, the latest first', () => {
  const figures = statedVolumeRows(t, 'en', statedFigures(stated));
  expect(figures[0]).toMatchObject({ period: 'January–October 2025', what: 'Enquiry cases' });
  expect(figures.some(({ what }) => what.includes('12 seconds') || what.includes('Staff'))).toBe(false);
  const said = figures.map(({ period, what, value }) => plain(`${period} ${what}: ${value}`));
  expect(said).toContain('2013 Written contacts: more than 230 000 contacts');
  expect(said).toContain('January–October 2025 Voice contacts: 2 106 667 contacts');
  for (const { grade, sources } of figures)
    expect([grade, sources.length > 0]).toEqual([expect.any(String), true]);
});
