import { expect, test } from 'vitest';
import { countPeople } from './count-people';

const now = new Date('2026-11-23T00:00:00Z');
const yesterday = new Date('2026-11-22T00:00:00Z');
const longAgo = new Date('2020-01-01T00:00:00Z');

test('roles are counted of those who may sign in; who is long away of those who may come in', () => {
  const counts = countPeople(
    [
      { role: 'admin', status: 'active', signedInAt: yesterday, addedAt: longAgo },
      { role: 'officer', status: 'active', signedInAt: null, addedAt: longAgo },
      { role: 'officer', status: 'active', signedInAt: null, addedAt: yesterday },
      { role: 'manager', status: 'invited', signedInAt: null, addedAt: longAgo },
      { role: 'manager', status: 'disabled', signedInAt: longAgo, addedAt: longAgo },
    ],
    now,
  );
  expect(counts).toEqual({
    active: 3,
    roles: { viewer: 0, officer: 2, manager: 0, admin: 1 },
    invited: 1,
    former: 1,
    away: 2,
  });
});
