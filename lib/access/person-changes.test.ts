import { expect, test } from 'vitest';
import { type PastState, personChanges } from './person-changes';

const invited: PastState = { name: 'Ada', role: 'officer', status: 'invited' };
const active: PastState = { ...invited, status: 'active' };
const disabled: PastState = { ...invited, status: 'disabled' };

test('the first state says how somebody was added', () => {
  expect(personChanges(null, invited)).toEqual([{ kind: 'added', role: 'officer', status: 'invited' }]);
});

test('an invitation is taken, often under a name of one’s own', () => {
  expect(personChanges(invited, { ...active, name: 'Ada L.' })).toEqual([
    { kind: 'came' },
    { kind: 'renamed', from: 'Ada', to: 'Ada L.' },
  ]);
});

test('an account is closed and opened again', () => {
  expect(personChanges(active, disabled)).toEqual([{ kind: 'disabled' }]);
  expect(personChanges(invited, disabled)).toEqual([{ kind: 'disabled' }]);
  expect(personChanges(disabled, active)).toEqual([{ kind: 'enabled' }]);
});

test('a role changes from one to another', () => {
  expect(personChanges(active, { ...active, role: 'manager' })).toEqual([
    { kind: 'role', from: 'officer', to: 'manager' },
  ]);
});
