import { describe, expect, it } from 'vitest';
import type { Month } from '@/lib/calendar/month';
import {
  type DecisionProblem,
  decideImport,
  decisionProblem,
  isDecisionProblem,
  type StoredEntry,
} from './decide-import';

const row = { row: 7, month: '2024-01' as Month };
const later = '2024-02' as Month;
const none: StoredEntry = { state: 'none', equal: false, otherInHistory: false };
const equal = (state: StoredEntry['state'], otherInHistory = false) => ({
  state,
  equal: true,
  otherInHistory,
});
const other = (state: StoredEntry['state']) => ({ state, equal: false, otherInHistory: true });

describe('as a draft', () => {
  it.each([
    ['new', none],
    ['changed', other('draft')],
    ['changed', other('returned')],
    ['withdraw-first', other('submitted')],
    ['reopen-first', other('approved')],
    ['same', equal('draft')],
    ['same', equal('submitted')],
    ['same', equal('returned')],
    ['same', equal('approved', true)],
  ] as const)('%s', (decision, stored) => {
    expect(decideImport('draft', row.month, stored, later)).toBe(decision);
  });

  it('the running month may have one, a later month not', () => {
    expect(decideImport('draft', row.month, none, row.month)).toBe('new');
    expect(decideImport('draft', row.month, none, '2023-12' as Month)).toBe('future-month');
  });
});

describe('as approved', () => {
  it.each([
    ['new', none],
    ['same', equal('approved')],
    ['same', equal('approved', true)],
    ['changed', equal('draft')],
    ['changed', equal('submitted')],
    ['changed', equal('returned')],
    ['other-counts-in-history', equal('draft', true)],
    ['other-counts-in-history', other('draft')],
    ['other-counts-in-history', other('approved')],
  ] as const)('%s', (decision, stored) => {
    expect(decideImport('approved', row.month, stored, later)).toBe(decision);
  });

  it('only months that have ended', () => {
    expect(decideImport('approved', row.month, none, row.month)).toBe('not-ended');
    expect(decideImport('approved', row.month, none, '2023-12' as Month)).toBe('not-ended');
  });
});

it('a refusal is a problem of its row', () => {
  const refusal: DecisionProblem = 'reopen-first';
  expect([isDecisionProblem(refusal), isDecisionProblem('same')]).toEqual([true, false]);
  expect(decisionProblem(refusal, row)).toEqual({
    row: 7,
    column: 'month',
    value: '2024-01',
    code: 'reopen-first',
    facts: {},
  });
});
