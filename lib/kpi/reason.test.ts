import { expect, test } from 'vitest';
import { type Circumstances, REASONS, reasonOf } from './reason';

const JUDGED: Circumstances = {
  by: 'quarter',
  definitionChanged: false,
  holdsRunningMonth: false,
  gap: null,
  complete: true,
  denominator: 5n,
  hasTarget: true,
};

test('a complete period with volume and target has no reason against a judgement', () => {
  expect(reasonOf(JUDGED)).toBeNull();
});

test('the first reason that applies is given, in the contract’s order', () => {
  let period: Circumstances = { ...JUDGED, hasTarget: false };
  const reasons = [reasonOf(period)];
  const add = (more: Partial<Circumstances>) => {
    period = { ...period, ...more };
    reasons.unshift(reasonOf(period));
  };
  add({ denominator: 0n });
  add({ complete: false });
  add({ gap: 'missing' });
  add({ holdsRunningMonth: true });
  add({ definitionChanged: true });
  expect(reasons).toEqual([
    'definition-changed',
    'running',
    'no-data',
    'part-period',
    'no-volume',
    'no-target',
  ]);
  expect(REASONS.filter((reason) => reasons.includes(reason))).toEqual(reasons);
});

test('without a reported month the gap’s word is the reason, and a missing month is no data', () => {
  const gaps = ['missing', 'not-due', 'suspended', 'not-collected'] as const;
  expect(gaps.map((gap) => reasonOf({ ...JUDGED, complete: false, gap }))).toEqual([
    'no-data',
    'not-due',
    'suspended',
    'not-collected',
  ]);
});

test('a period with the running month is "running", but to date and rolling only in part', () => {
  const running = (by: Circumstances['by']) =>
    reasonOf({ ...JUDGED, by, holdsRunningMonth: true, complete: false });
  expect((['month', 'quarter', 'calendar-year', 'financial-year'] as const).map(running)).toEqual(
    Array(4).fill('running'),
  );
  expect((['rolling-12', 'year-to-date', 'financial-year-to-date'] as const).map(running)).toEqual(
    Array(3).fill('part-period'),
  );
});
