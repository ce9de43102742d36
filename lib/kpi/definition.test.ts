import { describe, expect, test } from 'vitest';
import type { Month } from '@/lib/calendar/month';
import { computesTheSame, countsNeeded, type Definition, definitionInForce } from './definition';
import { expression, OF_OFFERED, SATISFACTION } from './testing/pledge';

const OF_ANSWERED: Definition = {
  ...OF_OFFERED,
  validFrom: '2025-01' as Month,
  denominator: expression('calls_answered'),
  base: 'answered',
};

describe('the definition in force', () => {
  test('changes with the month from which the new one holds', () => {
    expect(definitionInForce([OF_OFFERED, OF_ANSWERED], '2024-12' as Month)).toBe(OF_OFFERED);
    expect(definitionInForce([OF_OFFERED, OF_ANSWERED], '2025-01' as Month)).toBe(OF_ANSWERED);
  });

  test('is the earliest before all of them: every month has one', () => {
    const later = { ...OF_OFFERED, validFrom: '2026-01' as Month };
    expect(definitionInForce([later, OF_ANSWERED], '2000-01' as Month)).toBe(OF_ANSWERED);
  });
});

test('definitions compute the same whatever their precision and the order of terms', () => {
  const turned = {
    ...SATISFACTION,
    denominator: expression('rated_5 + rated_4 + rated_3 + rated_2 + rated_1'),
  };
  expect(computesTheSame(SATISFACTION, { ...turned, precision: 2 })).toBe(true);
  expect(computesTheSame(OF_OFFERED, OF_ANSWERED)).toBe(false);
  expect(computesTheSame(SATISFACTION, { ...SATISFACTION, numerator: expression('rated_5') })).toBe(false);
});

test('a definition needs each of its counts once', () => {
  expect(countsNeeded(SATISFACTION)).toEqual(['rated_1', 'rated_2', 'rated_3', 'rated_4', 'rated_5']);
  expect(countsNeeded(OF_OFFERED)).toEqual(['calls_answered_within_12s', 'calls_offered']);
});
