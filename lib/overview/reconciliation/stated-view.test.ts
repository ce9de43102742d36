import { describe, expect, test } from 'vitest';
import { firstDay } from '@/lib/calendar/day';
import { LOCALES, type Locale } from '@/lib/format/locale';
import { publicEvents, statedFigures } from '@/lib/imports/book/stated-file';
import { messagesFor } from '@/lib/messages/catalogue';
import { translatorFor } from '@/lib/messages/translator';
import events from '@/prisma/books/events.json' with { type: 'json' };
import file from '@/prisma/books/stated-in-public.json' with { type: 'json' };
import { statedEvents, statedGroups } from './stated-view';

const figures = statedFigures(file);
const groups = (locale: Locale = 'en') => statedGroups(translatorFor(locale), locale, figures);
const rowsOf = (period: string, locale: Locale = 'en') =>
  groups(locale)
    .find((group) => group.period === period)
    ?.blocks.flatMap(({ rows }) =>
      rows.map(({ what, value }) => `${what}: ${value.replaceAll('\u00a0', ' ')}`),
    );

describe('what ships as stated in public', () => {
  test('has a word for everything it speaks of, in every language', () => {
    for (const locale of LOCALES) {
      const { what, unit } = messagesFor(locale).stated;
      for (const figure of figures) {
        expect(Object.keys(what)).toContain(figure.what);
        expect(Object.keys(unit)).toContain(figure.unit);
      }
    }
  });

  test('was known after what it is of began, and each figure has an id of its own', () => {
    expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
    for (const { known, from } of figures) expect(known > firstDay(from)).toBe(true);
  });
});

test('figures stand by period, the latest first, results before targets, the measures first', () => {
  expect(groups().map(({ period }) => period)).toEqual([
    '2025',
    'January–October 2025',
    '2024',
    '2023',
    '2018–2023',
    '2022',
    'January–October 2021',
    '2020',
    '2018',
    '2014',
    'November 2014',
    '2013',
    '2010',
    '2009',
    '2006',
    'January 2004 – September 2005',
  ]);
  expect(rowsOf('2006')).toEqual([
    'Calls: around 2 700 000 calls',
    'Complaints: around 216 000 complaints',
    'Enquiries: around 2 350 000 enquiries',
    'Calls answered within 12 seconds (target): more than 80%',
    'Enquiries resolved at the first call (target): more than 90%',
    'Calls abandoned (target): less than 10%',
  ]);
});

test('a value stands as it was stated, with its unit, in the language of the reader', () => {
  expect(rowsOf('January 2004 – September 2005')).toContain('Calls abandoned: 2.9–6.5%');
  expect(rowsOf('2014')).toContain('Average handling time of a call: 7 min 30 s');
  expect(rowsOf('2014年', 'zh-Hant')).toContain('每次來電的平均處理時間: 7分30秒');
  expect(rowsOf('January–October 2025')).toContain('Average handling time of a call: 451 seconds');
  expect(rowsOf('2013年', 'zh-Hant')).toContain('書面聯絡: 超過230 000宗');
  expect(rowsOf('2018年至2023年', 'zh-Hans')).toContain('12秒内获接听的来电: 61–74%');
});

test('figures found in the same place with the same caution stand together, each place once', () => {
  const [year] = groups().filter(({ period }) => period === '2023');
  expect(year?.blocks.map(({ rows }) => rows.length)).toEqual([11, 1]);
  expect(year?.blocks[1]).toMatchObject({
    grade: 'in a newspaper or agency',
    caution: expect.stringContaining('2 807 000'),
    rows: [{ what: 'Calls', value: 'around 3\u00a0300\u00a0000 calls' }],
  });
  expect(groups().flatMap(({ blocks }) => blocks.flatMap(({ rows }) => rows))).toHaveLength(figures.length);
});

test('a word that has no text yet is told as it is', () => {
  const [figure] = figures;
  const odd = figure ? [{ ...figure, what: 'chats', unit: 'chats', printed: '12' }] : [];
  const [group] = statedGroups(translatorFor('zh-Hant'), 'zh-Hant', odd);
  expect(group?.blocks[0]?.rows[0]).toMatchObject({ what: 'chats', value: '12' });
});

test('events, the latest first; a suspension without an end goes on, a month stays a month', () => {
  const told = (locale: Locale) =>
    statedEvents(translatorFor(locale), locale, publicEvents(events)).map(({ when }) => when);
  expect(told('en')).toEqual(['December 2023', 'March–May 2022', '2 December 2020 on; its end isn’t known']);
  expect(told('zh-Hant')).toEqual(['2023年12月', '2022年3月至5月', '2020年12月2日起，結束日期不詳']);
});
