import { expect, test } from 'vitest';
import { whole } from '@/lib/exact/fraction';
import { exact, SATISFACTION, target } from '@/lib/kpi/testing/pledge';
import { bulletOf } from './bullet';
import { givenMeasure, wholeYear } from './testing/given-measure';

const CITATION = { book: '2024-25', place: 'Targets' };

test('a share stands at its per cent, with target, plan and the year before', () => {
  const { year, yearBefore } = givenMeasure({ ...wholeYear(2022, 61, 100), ...wholeYear(2023, 74, 100) });
  const plan = { measure: 'answered-within-12s', year: 2023, value: whole(78n), citation: CITATION };
  expect(bulletOf(year, yearBefore, plan)).toEqual({ value: 74, before: 61, target: 80, plan: 78 });
});

test('what isn’t there has no place', () => {
  const { year } = givenMeasure({}, { other: { targets: [] } });
  expect(bulletOf(year, null, null)).toEqual({ value: null, before: null, target: null, plan: null });
});

test('a score of 4.6 stands at 90 of the scale from 1 to 5, and a mark beyond the scale at its end', () => {
  const { year } = givenMeasure({}, { other: { definitions: [SATISFACTION], targets: [target('5.5')] } });
  expect(bulletOf({ ...year, value: exact('4.6') }, null, null)).toMatchObject({ value: 90, target: 100 });
});
