import { expect, test } from 'vitest';
import { baseOf } from './base-of';
import type { Unit } from './definition';
import { parseExpression } from './expression';

const of = (text: string, unit: Unit = 'percent') => {
  const parsed = parseExpression(text);
  if (parsed.kind === 'refused') throw new Error(parsed.at);
  return baseOf(parsed.expression, unit);
};

test('words go with exactly their counts, in whatever order; all others are told by their counts', () => {
  expect(of('calls_offered')).toBe('offered');
  expect(of('calls_blocked + calls_offered')).toBe('offered-and-blocked');
  expect(of('calls_offered - calls_abandoned_within_12s')).toBe('offered-less-early-abandoned');
  expect(of('2*calls_offered')).toBe('counts');
  expect(of('cases_assigned')).toBe('counts');
});

test('the mean of ratings is a score; a share of them isn’t called so', () => {
  const ratings = 'rated_1 + rated_2 + rated_3 + rated_4 + rated_5';
  expect([of(ratings, 'score'), of(ratings, 'percent')]).toEqual(['ratings', 'counts']);
  expect(of('calls_offered', 'score')).toBe('counts');
});
