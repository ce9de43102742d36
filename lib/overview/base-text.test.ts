import { expect, test } from 'vitest';
import { LOCALES } from '@/lib/format/locale';
import { parseExpression } from '@/lib/kpi/expression';
import { translatorFor } from '@/lib/messages/translator';
import { baseText } from './base-text';

test('a base without words of its own is told by its counts, in each language', () => {
  const parsed = parseExpression('cases_assigned + complaints');
  if (parsed.kind === 'refused') throw new Error(parsed.at);
  const said = (base: 'counts' | 'offered') =>
    LOCALES.map((locale) => baseText(translatorFor(locale), { base, denominator: parsed.expression }));
  expect(said('counts')).toEqual([
    'of cases assigned + complaints',
    '以已分派的個案 + 投訴計算',
    '以已分派的个案 + 投诉计算',
  ]);
  expect(said('offered')[0]).toBe('of calls offered');
});
