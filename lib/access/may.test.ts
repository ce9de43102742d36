import { describe, expect, test } from 'vitest';
import { type Action, ensureMay, Forbidden, may } from './may';
import { COMMAND_LINE, type Person, PUBLISHED_RECORD } from './person';
import { VIEWER } from './testing/people';

const person = (role: string) => ({ id: 'x', name: 'x', role }) as Person;
const ACTIONS: Action[] = [
  'read-approved',
  'read-submitted',
  'import-drafts',
  'load-history',
  'import-book',
  'keep-sample',
  'export-everything',
  'check-everything',
  'load-shipped',
];

describe('may', () => {
  test('the local reader reads what is approved and nothing else', () => {
    expect(ACTIONS.filter((a) => may(VIEWER, a))).toEqual(['read-approved']);
  });

  test('only officers, managers and the command line see submissions', () => {
    const roles = ['viewer', 'officer', 'manager', 'admin', 'operator', 'record'];
    expect(roles.filter((r) => may(person(r), 'read-submitted'))).toEqual(['officer', 'manager', 'operator']);
  });

  test('only the command line takes in a whole book of Estimates', () => {
    const roles = ['viewer', 'officer', 'manager', 'admin', 'operator', 'record'];
    expect(roles.filter((r) => may(person(r), 'import-book'))).toEqual(['operator']);
  });

  test('only the command line loads history, and only the published record loads what ships', () => {
    expect(may(COMMAND_LINE, 'load-history')).toBe(true);
    expect(may(person('manager'), 'load-history')).toBe(false);
    expect(may(PUBLISHED_RECORD, 'load-shipped')).toBe(true);
    expect(may(COMMAND_LINE, 'load-shipped')).toBe(false);
  });

  test.each(['', 'root', '__proto__', 'constructor', 'Viewer'])(
    'an unknown role (%j) and an unknown action are denied',
    (role) => {
      expect(ACTIONS.some((a) => may(person(role), a))).toBe(false);
      expect(may(person('manager'), 'toString' as Action)).toBe(false);
    },
  );

  test('ensureMay names who and what', () => {
    expect(() => ensureMay(VIEWER, 'load-history')).toThrow(Forbidden);
    expect(() => ensureMay(VIEWER, 'load-history')).toThrow('local-reader may not load-history');
  });
});
