import { expect, test } from 'vitest';
import type { Listed } from '@/lib/data/people/load-people';
import { inList, readList } from './people-shown';

const now = new Date('2026-11-23T00:00:00Z');
const person = (name: string, status: Listed['status'], signedInAt: Date | null): Listed => ({
  id: name,
  name,
  email: `${name}@example.org`,
  role: 'viewer',
  status,
  hasSecondFactor: false,
  signedInAt,
  addedAt: new Date('2020-01-01T00:00:00Z'),
  openDrafts: [],
});
const people = [
  person('here', 'active', now),
  person('away', 'active', null),
  person('asked', 'invited', null),
  person('left', 'disabled', null),
];

test('a list holds who is in that state; who is long away may still come in', () => {
  const names = (list: Parameters<typeof inList>[1]) => inList(people, list, now).map(({ name }) => name);
  expect(names('all')).toEqual(['here', 'away', 'asked', 'left']);
  expect(names('active')).toEqual(['here', 'away']);
  expect(names('invited')).toEqual(['asked']);
  expect(names('disabled')).toEqual(['left']);
  expect(names('away')).toEqual(['away', 'asked']);
});

test('an address without a list, or with one that there isn’t, shows everybody and says so', () => {
  expect(readList(undefined)).toEqual({ list: 'all', unknown: null });
  expect(readList('away')).toEqual({ list: 'away', unknown: null });
  expect(readList('nobody')).toEqual({ list: 'all', unknown: 'nobody' });
  expect(readList(['away', 'all'])).toEqual({ list: 'all', unknown: 'away, all' });
});
