import { expect, test } from 'vitest';
import { type Expression, parseExpression } from './expression';
import { neverExceeds, neverNegative } from './never-exceeds';

const sum = (text: string): Expression => {
  const parsed = parseExpression(text);
  if (parsed.kind === 'refused') throw new Error(parsed.at);
  return parsed.expression;
};

test.each([
  ['cases_assigned_within_3h', 'cases_assigned', true],
  ['cases_assigned', 'cases_assigned_within_3h', false],
  ['complaints', 'cases_assigned', false],
  ['calls_offered - calls_answered', 'calls_offered', true],
  // By two identities: within 12 s ≤ answered, and early abandons ≤ offered − answered.
  ['calls_answered_within_12s', 'calls_offered - calls_abandoned_within_12s', true],
  ['calls_answered_within_12s + calls_abandoned_within_12s', 'calls_offered', true],
  ['rated_4 + rated_5', 'rated_1 + rated_2 + rated_3 + rated_4 + rated_5', true],
  ['2*emails', 'emails', false],
  // Only a warning: a month may break it.
  ['enquiries', 'calls_answered', false],
])('%s never exceeds %s: %s', (parts, whole, expected) => {
  expect(neverExceeds(sum(parts), sum(whole))).toBe(expected);
});

test('a mean of ratings lies between 1 and 5; a difference is zero or more only where an identity says so', () => {
  const [points, ratings] = [
    sum('rated_1 + 2*rated_2 + 3*rated_3 + 4*rated_4 + 5*rated_5'),
    sum('rated_1 + rated_2 + rated_3 + rated_4 + rated_5'),
  ];
  expect([neverExceeds(ratings, points), neverExceeds(points, ratings, 5n)]).toEqual([true, true]);
  expect(neverExceeds(points, ratings, 4n)).toBe(false);
  expect(neverNegative(sum('calls_offered - calls_answered'))).toBe(true);
  expect(neverNegative(sum('complaints - cases_assigned'))).toBe(false);
});
