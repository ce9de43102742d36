import { expect, test } from 'vitest';
import type { Month } from '@/lib/calendar/month';
import { translatorFor } from '@/lib/messages/translator';
import { provisionalView } from './provisional';

const view = (provisional: boolean, submitted: readonly string[], locale: 'en' | 'zh-Hant' = 'en') =>
  provisionalView(
    translatorFor(locale),
    locale,
    { provisional, submitted: submitted as Month[] },
    (changes) => `/?provisional=${changes.provisional}`,
  );

test('submitted months are offered by their number, and without any nothing is offered', () => {
  expect(view(false, ['2024-01', '2024-02'])).toEqual({
    ribbon: null,
    offer: { text: 'Show 2 submitted months, not yet approved', href: '/?provisional=true' },
  });
  expect(view(false, ['2024-01']).offer?.text).toBe('Show 1 submitted month, not yet approved');
  expect(view(false, [])).toEqual({ ribbon: null, offer: null });
});

test('while they are counted in, their months are named, those in a row together, and the way back is there', () => {
  const { ribbon, offer } = view(true, ['2019-03', '2023-12', '2024-01', '2024-02']);
  expect(offer).toBeNull();
  expect(ribbon).toMatchObject({
    title: 'Provisional figures are included',
    link: { text: 'Show approved figures only', href: '/?provisional=' },
  });
  expect(ribbon?.what).toBe(
    'Submitted and not yet approved: March 2019, December 2023 – February 2024. Every figure that rests on one of these months is marked provisional.',
  );
  expect(view(true, ['2019-03'], 'zh-Hant').ribbon?.what).toBe(
    '已提交但尚未批核：2019年3月。凡涉及該月的數字，均註明為「臨時」。',
  );
  expect(view(true, ['2019-03', '2024-01', '2024-02'], 'zh-Hant').ribbon?.what).toContain(
    '2019年3月、2024年1月至2月。',
  );
});

test('once all of them are approved, that is said', () => {
  expect(view(true, []).ribbon).toMatchObject({
    title: 'No provisional figures',
    what: 'No submitted month waits for its first approval, so every figure here is approved.',
  });
});
