import { expect, test } from 'vitest';
import type { Day } from '@/lib/calendar/day';
import type { Month } from '@/lib/calendar/month';
import { monthRange } from '@/lib/calendar/month';
import { spanOfMonth } from '@/lib/charts/event-marks';
import { publicEvents } from '@/lib/imports/book/stated-file';
import { translatorFor } from '@/lib/messages/translator';
import shipped from '@/prisma/books/events.json' with { type: 'json' };
import { chartEvents, eventTexts, toldWith } from './chart-events';

const spans = monthRange('2020-11' as Month, '2022-04' as Month).map(spanOfMonth);
const happened = (locale: 'en' | 'zh-Hant') =>
  chartEvents(translatorFor(locale), locale, publicEvents(shipped), { spans, today: '2026-11-22' as Day });

test('what shipped, in the months it touches: drawn, listed, beside its months and told with them', () => {
  const { marks, lines, beside, told } = happened('en');
  expect(marks).toEqual([
    { letter: 'A', first: 1, last: 1 },
    { letter: 'B', first: 16, last: 17 },
  ]);
  expect(lines[0]).toEqual({
    letter: 'A',
    when: '2 December 2020 on; its end isn’t known',
    what: 'Service suspended: Written contacts',
    text: 'Service suspended: Written contacts – The written channels were suspended; 1823 could be reached by telephone only. The source doesn’t say when they resumed.',
    href: '/events/written-channels-suspended',
  });
  expect([beside[0], beside[1], beside[17]]).toEqual([null, 'event A', 'event B']);
  expect([told[0], told[1]]).toEqual(['', 'Event A: Service suspended: Written contacts']);
});

test('events are told after the figures, on lines of their own', () => {
  expect(toldWith(['November: 5', 'December: 6'], { told: ['', 'Event A: Weather'] })).toEqual([
    'November: 5',
    'December: 6\nEvent A: Weather',
  ]);
});

test('a picture says it in the reader’s language', () => {
  expect(eventTexts(translatorFor('zh-Hant'), happened('zh-Hant'))[0]).toBe(
    'A：2020年12月2日起，結束日期不詳，服務暫停：書面聯絡——書面途徑暫停，1823只處理電話來電。資料來源沒有說明何時恢復。',
  );
});
