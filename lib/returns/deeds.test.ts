import { describe, expect, test } from 'vitest';
import type { Person } from '@/lib/access/person';
import {
  ADMIN,
  MANAGER,
  OFFICER,
  SECOND_MANAGER,
  SECOND_OFFICER,
  TEST_PEOPLE,
  VIEWER,
} from '@/lib/access/testing/people';
import type { Month } from '@/lib/calendar/month';
import { deedsOf, obstacleTo } from './deeds';
import { givenReturn } from './testing/chain-of';

const NOVEMBER = '2026-11' as Month;
const TOKEN: Person = { ...OFFICER, role: 'token-officer' };
const drafted = [['saved', OFFICER]] as const;
const submitted = [...drafted, ['submitted', OFFICER]] as const;
const approved = [...submitted, ['approved', MANAGER]] as const;
const returned = [...submitted, ['returned', MANAGER]] as const;
const october = (...done: Parameters<typeof givenReturn> extends [string, ...infer D] ? D : never) =>
  givenReturn('2026-10', ...done);

describe('what may be done to a return as it stands', () => {
  test.each([
    [
      'nothing',
      [],
      [
        ['officer', ['saved', 'submitted']],
        ['manager', ['saved', 'submitted']],
      ],
    ],
    [
      'a draft',
      drafted,
      [
        ['officer', ['saved', 'submitted']],
        ['manager', ['saved', 'submitted']],
      ],
    ],
    [
      'a submission',
      submitted,
      [
        ['officer', ['withdrawn']],
        ['manager', ['withdrawn', 'returned', 'approved']],
      ],
    ],
    [
      'a returned one',
      returned,
      [
        ['officer', ['saved', 'submitted']],
        ['manager', ['saved', 'submitted']],
      ],
    ],
    [
      'an approved one',
      approved,
      [
        ['officer', []],
        ['manager', ['reopened']],
      ],
    ],
  ] as const)('%s', (_, done, expected) => {
    for (const [role, deeds] of expected) {
      const person = role === 'officer' ? SECOND_OFFICER : SECOND_MANAGER;
      expect(deedsOf(person, october(...done), NOVEMBER)).toEqual(deeds);
    }
  });

  test('viewers, administrators and tokens do nothing of it', () => {
    for (const person of [VIEWER, ADMIN, TOKEN])
      for (const done of [[], drafted, submitted, returned, approved])
        expect(deedsOf(person, october(...done), NOVEMBER), person.role).toEqual([]);
  });
});

test('nobody decides on what they typed, whatever their role has become', () => {
  const promoted: Person = { ...OFFICER, role: 'manager' };
  expect(obstacleTo('approved', promoted, october(...submitted), NOVEMBER)).toBe('typed-by-yourself');
  expect(obstacleTo('returned', promoted, october(...submitted), NOVEMBER)).toBe('typed-by-yourself');
  expect(obstacleTo('withdrawn', promoted, october(...submitted), NOVEMBER)).toBeNull();
});

test('who submitted what another saved may not approve it either', () => {
  const sent = october(['saved', OFFICER], ['submitted', MANAGER]);
  expect(obstacleTo('approved', MANAGER, sent, NOVEMBER)).toBe('typed-by-yourself');
  expect(obstacleTo('approved', SECOND_MANAGER, sent, NOVEMBER)).toBeNull();
});

test('who typed before the last approval may reopen, and approve what another typed after it', () => {
  const own = october(...approved);
  expect(obstacleTo('reopened', { ...OFFICER, role: 'manager' }, own, NOVEMBER)).toBeNull();
  const corrected = october(
    ...approved,
    ['reopened', MANAGER],
    ['saved', SECOND_OFFICER],
    ['submitted', SECOND_OFFICER],
  );
  expect(obstacleTo('approved', { ...OFFICER, role: 'manager' }, corrected, NOVEMBER)).toBeNull();
});

test('the running month is saved and not submitted; one that hasn’t begun isn’t there yet', () => {
  const running = givenReturn('2026-11', ...drafted);
  expect(obstacleTo('saved', OFFICER, running, NOVEMBER)).toBeNull();
  expect(obstacleTo('submitted', OFFICER, running, NOVEMBER)).toBe('not-ended');
  expect(obstacleTo('saved', OFFICER, givenReturn('2026-12'), NOVEMBER)).toBe('not-begun');
});

test('who may not is told so before anything about the return', () => {
  for (const person of TEST_PEOPLE.filter(({ role }) => role !== 'manager'))
    expect(obstacleTo('approved', person, october(), NOVEMBER)).toBe('role');
});
