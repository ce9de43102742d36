import { expect, test } from 'vitest';
import { byMonth, figureOf } from '@/lib/kpi/testing/month-counts';
import { PLEDGE, period } from '@/lib/kpi/testing/pledge';
import { variantsOf } from '@/lib/kpi/variants';
import { translatorFor } from '@/lib/messages/translator';
import { variantsView } from './variants-view';

function view(within: number, locale: 'en' | 'zh-Hant' = 'en', blocked = 10) {
  const figures = byMonth([
    figureOf('2023-01', {
      calls_offered: 100,
      calls_blocked: blocked,
      calls_answered: 90,
      calls_answered_within_12s: within,
      calls_abandoned_within_12s: 4,
    }),
  ]);
  const variants = variantsOf('answered-within-12s', { ...PLEDGE, figures }, period('month', '2023-01'));
  return variantsView(translatorFor(locale), locale, variants);
}

test('the title says that the verdict depends on the definition, and how', () => {
  expect(view(78)?.title).toBe(
    'The verdict depends on the definition: met of answered, without early abandons, early abandons as success; not met of offered, access',
  );
  expect(view(78, 'zh-Hant')?.title).toBe(
    '評定結果因計算方法而異。達標：以獲接聽的來電計算、不計12秒內放棄的來電、12秒內放棄的來電視作達標；未達標：以進入輪候的來電計算、連同被系統斷線的來電計算',
  );
});

test('the title says that it doesn’t, where all say the same', () => {
  expect(view(20)?.title).toBe('The verdict is the same under all 5 definitions that can be judged: Not met');
});

test('each variant says what is divided by what, its counts and its value; the one in force is marked', () => {
  const rows = view(78)?.rows ?? [];
  expect(rows.map(({ name, value, counts, inForce }) => [name, value, counts, inForce])).toEqual([
    ['of offered', '78%', '78 / 100', true],
    ['of answered', '87%', '78 / 90', false],
    ['without early abandons', '81%', '78 / 96', false],
    ['early abandons as success', '82%', '82 / 100', false],
    ['access', '71%', '78 / 110', false],
  ]);
  expect(rows[3]?.words).toBe(
    '(Calls answered within 12 seconds + Calls abandoned within 12 seconds) ÷ Calls offered (queued for an agent)',
  );
});

test('without variants, or without any value, there is nothing to show', () => {
  expect(variantsView(translatorFor('en'), 'en', [])).toBeNull();
  const none = variantsOf('answered-within-12s', PLEDGE, period('month', '2023-01'));
  expect(variantsView(translatorFor('en'), 'en', none)).toBeNull();
});
