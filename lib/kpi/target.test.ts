import { expect, test } from 'vitest';
import type { Month } from '@/lib/calendar/month';
import { whole } from '@/lib/exact/fraction';
import { planFor, targetInForce } from './target';
import { PLEDGE, target } from './testing/pledge';

test('the first target holds from January 2022; before it there is none', () => {
  expect(targetInForce(PLEDGE.targets, '2021-12' as Month)).toBeNull();
  expect(targetInForce(PLEDGE.targets, '2022-01' as Month)?.value).toEqual(whole(80n));
});

test('an earlier target entered later changes nothing after the first', () => {
  const targets = [...PLEDGE.targets, target('75', 'at-least', '2018-01')];
  expect(targetInForce(targets, '2021-12' as Month)?.value).toEqual(whole(75n));
  expect(targetInForce(targets, '2022-01' as Month)?.value).toEqual(whole(80n));
});

test('a plan belongs to its calendar year, and the one known last stands', () => {
  const plan = {
    measure: 'answered-within-12s',
    year: 2025,
    citation: { book: '2025-26', place: 'Targets' },
  };
  const plans = [...PLEDGE.plans, { ...plan, value: whole(78n) }, { ...plan, value: whole(79n) }];
  expect(planFor(plans, 2024)?.value).toEqual(whole(80n));
  expect(planFor(plans, 2025)?.value).toEqual(whole(79n));
  expect(planFor(plans, 2026)).toBeNull();
});
