import { describe, expect, test } from 'vitest';
import type { Month } from '@/lib/calendar/month';
import { changesOf, checkEntries } from './check-entries';
import { department } from './testing/given-departments';

const [A, B] = [department('A'), department('B')];
const context = { departments: [A, B], counted: new Map<string, Month[]>(), reason: null };
const why = { ...context, reason: 'merged by an ordinance' };
const codes = (...args: Parameters<typeof checkEntries>) =>
  checkEntries(...args).map(({ department: of, code }) => `${of} ${code}`);

test('a merger: two go into one new, in one proposal', () => {
  const end = { to: '2015-06', successor: 'NEW' };
  const merger = [department('A', end), department('B', end), department('NEW', { from: '2015-07' })];
  expect(checkEntries(merger, why)).toEqual([]);
  expect(codes(merger, context)).toEqual(['A reason-missing', 'B reason-missing']);
  expect(changesOf(merger, context.departments).map(({ before }) => before?.code ?? null)).toEqual([
    'A',
    'B',
    null,
  ]);
});

test('what is already so is no change and needs no reason; where all is so, nothing is proposed', () => {
  expect(checkEntries([A, department('C')], context)).toEqual([]);
  expect(codes([A, B], context)).toEqual(['A nothing-changes']);
});

describe('what is refused', () => {
  test.each([
    ['the same code twice', [department('C'), department('C')], ['C twice']],
    [
      'an end before the beginning',
      [department('C', { from: '2015-02', to: '2015-01' })],
      ['C to-before-from'],
    ],
    ['a successor of one that goes on', [department('C', { successor: 'A' })], ['C successor-without-end']],
    [
      'a successor nobody knows',
      [department('C', { to: '2015-01', successor: 'X' })],
      ['C successor-unknown'],
    ],
    ['itself as successor', [department('C', { to: '2015-01', successor: 'C' })], ['C successor-circle']],
    [
      'a successor that is gone by then',
      [department('C', { to: '2015-06', successor: 'D' }), department('D', { to: '2015-06' })],
      ['C successor-gone'],
    ],
    [
      'a successor that isn’t there yet',
      [department('C', { to: '2015-06', successor: 'D' }), department('D', { from: '2015-08' })],
      ['C successor-not-there'],
    ],
    [
      'a circle',
      [
        department('C', { to: '2015-06', successor: 'D' }),
        department('D', { to: '2015-07', successor: 'C' }),
      ],
      ['C successor-circle', 'D successor-circle'],
    ],
  ])('%s', (_, entries, found) => {
    expect(codes(entries, why).toSorted()).toEqual(found);
  });

  test('an end that leaves out the successor of another one', () => {
    const departments = [department('OLD', { to: '2015-06', successor: 'B' }), B];
    expect(codes([department('B', { to: '2015-06' })], { ...why, departments })).toEqual([
      'OLD successor-gone',
    ]);
  });

  test('months outside with counts are named', () => {
    const counted = new Map([['A', ['2015-01', '2015-07', '2015-08'] as Month[]]]);
    expect(checkEntries([department('A', { to: '2015-06' })], { ...why, counted })).toEqual([
      {
        department: 'A',
        code: 'counts-outside',
        value: null,
        facts: { count: 2, first: '2015-07', last: '2015-08' },
      },
    ]);
  });
});
