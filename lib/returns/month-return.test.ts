import { expect, test } from 'vitest';
import { MANAGER, OFFICER, SECOND_MANAGER, SECOND_OFFICER } from '@/lib/access/testing/people';
import { chainOf, givenReturn } from './testing/chain-of';

test('without a revision there is nothing, and nothing in force', () => {
  expect(givenReturn('2026-10')).toEqual({
    month: '2026-10',
    state: 'none',
    last: null,
    inForce: null,
    typedBy: [],
  });
});

test.each([
  [[['saved', OFFICER]], 'draft'],
  [
    [
      ['saved', OFFICER],
      ['submitted', OFFICER],
    ],
    'submitted',
  ],
  [
    [
      ['saved', OFFICER],
      ['submitted', OFFICER],
      ['withdrawn', OFFICER],
    ],
    'draft',
  ],
  [
    [
      ['saved', OFFICER],
      ['submitted', OFFICER],
      ['returned', MANAGER],
    ],
    'returned',
  ],
  [
    [
      ['saved', OFFICER],
      ['submitted', OFFICER],
      ['approved', MANAGER],
    ],
    'approved',
  ],
  [[['loaded', MANAGER]], 'approved'],
  [
    [
      ['loaded', MANAGER],
      ['reopened', MANAGER],
    ],
    'draft',
  ],
] as const)('after %j it is %s', (done, state) => {
  expect(givenReturn('2026-10', ...done).state).toBe(state);
});

test('the approved figure stays in force while a correction is under way', () => {
  const approved = [
    ['saved', OFFICER],
    ['submitted', OFFICER],
    ['approved', MANAGER],
  ] as const;
  const chain = chainOf(
    '2026-10',
    ...approved,
    ['reopened', MANAGER],
    ['saved', OFFICER],
    ['submitted', OFFICER],
  );
  expect(givenReturn('2026-10', ...approved).inForce?.revision).toBe(3);
  expect(chain).toHaveLength(6);
  const corrected = givenReturn('2026-10', ...approved, ['reopened', MANAGER], ['saved', OFFICER]);
  expect(corrected).toMatchObject({ state: 'draft', inForce: { revision: 3 }, last: { revision: 5 } });
});

test('who typed are those who saved or submitted since the last approval, each once, whoever decided', () => {
  const typed = [
    ['saved', OFFICER],
    ['saved', SECOND_OFFICER],
    ['submitted', OFFICER],
  ] as const;
  expect(givenReturn('2026-10', ...typed).typedBy).toEqual([OFFICER.id, SECOND_OFFICER.id]);
  const after = [...typed, ['approved', MANAGER]] as const;
  expect(givenReturn('2026-10', ...after).typedBy).toEqual([]);
  const again = [...after, ['reopened', MANAGER], ['saved', SECOND_MANAGER]] as const;
  expect(givenReturn('2026-10', ...again).typedBy).toEqual([SECOND_MANAGER.id]);
});
