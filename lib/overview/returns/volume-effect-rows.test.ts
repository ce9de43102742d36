import { expect, test } from 'vitest';
import type { Locale } from '@/lib/format/locale';
import { exact, period } from '@/lib/kpi/testing/pledge';
import { translatorFor } from '@/lib/messages/translator';
import { volumeEffectRows } from './volume-effect-rows';

const year = period('calendar-year', '2023-10');
const effects = {
  totals: [
    { volume: 'emails', period: period('month', '2023-10'), before: 41_000n, after: 45_250n },
    { volume: 'emails', period: period('financial-year', '2023-10'), before: 531_000n, after: null },
  ],
  agreements: [
    { published: published('calls', 'around 2 807 000'), period: year, before: null, after: true },
    { published: published('written', '820 000'), period: year, before: true, after: false },
  ],
} as const;

function published(of: 'calls' | 'written', printed: string) {
  return { of, year: 2023, printed, value: exact('820000'), halfUnit: exact('500') } as const;
}
const told = (locale: Locale) =>
  volumeEffectRows(translatorFor(locale), locale, effects).map(({ what, period: of, before, after }) =>
    `${what} | ${of} | ${before} | ${after}`.replaceAll('\u00a0', ' '),
  );

test('totals stand with their commas, and a dash where there is none; then whether the months agree', () => {
  expect(told('en')).toEqual([
    'E-mails | Oct 2023 | 41,000 | 45,250',
    'E-mails | 2023–24 | 531,000 | –',
    'Held against what was published: around 2 807 000 calls | 2023 | Not complete | The months agree',
    'Held against what was published: 820 000 emails or other communications | 2023 | The months agree | The months differ',
  ]);
});

test('in Chinese', () => {
  expect(told('zh-Hant')[0]).toBe('電郵 | 2023年10月 | 41,000 | 45,250');
  expect(told('zh-Hant')[2]).toMatch(/^與已公布的數字核對：約.+ \| 2023年 \| 月份數據不全 \| 各月總數相符$/);
});

test('every row has a key of its own', () => {
  const keys = volumeEffectRows(translatorFor('en'), 'en', effects).map(({ key }) => key);
  expect(new Set(keys).size).toBe(4);
});
