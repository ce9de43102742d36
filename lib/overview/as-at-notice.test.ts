import { expect, test } from 'vitest';
import type { Day } from '@/lib/calendar/day';
import { translatorFor } from '@/lib/messages/translator';
import { asAtNotice } from './as-at-notice';

const notice = (asAt: string | null, locale: 'en' | 'zh-Hant' = 'en') =>
  asAtNotice(
    translatorFor(locale),
    locale,
    { asAt: asAt as Day | null, today: '2026-11-23' as Day },
    '/volumes',
  );

test('a day gone by is named, with the way back to today', () => {
  expect(notice('2026-11-22')).toEqual({
    title: 'As known on 22 November 2026',
    what: 'What became known later isn’t shown.',
    link: { text: 'Back to today', href: '/volumes' },
  });
  expect(notice('2026-03-03', 'zh-Hant')?.title).toBe('截至2026年3月3日的數據');
});

test('today, a day to come and no day at all need no notice', () => {
  expect(['2026-11-23', '2027-01-01', null].map((day) => notice(day))).toEqual([null, null, null]);
});
