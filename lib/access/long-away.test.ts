import { expect, test } from 'vitest';
import { isLongAway } from './long-away';

const now = new Date('2026-10-30T04:00:00Z');
const ninetyDaysAgo = new Date('2026-08-01T04:00:00Z');
const later = new Date('2026-08-01T04:00:00.001Z');
const longAgo = new Date('2020-01-01T00:00:00Z');

test('somebody is long away from 90 days after they last signed in', () => {
  expect(isLongAway({ status: 'active', signedInAt: ninetyDaysAgo, addedAt: longAgo }, now)).toBe(true);
  expect(isLongAway({ status: 'active', signedInAt: later, addedAt: longAgo }, now)).toBe(false);
});

test('who never signed in is counted from being added, invited or not', () => {
  expect(isLongAway({ status: 'active', signedInAt: null, addedAt: ninetyDaysAgo }, now)).toBe(true);
  expect(isLongAway({ status: 'invited', signedInAt: null, addedAt: ninetyDaysAgo }, now)).toBe(true);
  expect(isLongAway({ status: 'invited', signedInAt: null, addedAt: later }, now)).toBe(false);
});

test('who may not come in isn’t away', () => {
  expect(isLongAway({ status: 'disabled', signedInAt: null, addedAt: longAgo }, now)).toBe(false);
});
