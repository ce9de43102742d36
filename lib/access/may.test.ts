import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Action, ensureMay, Forbidden, may } from './may';
import { COMMAND_LINE, HUMAN_ROLES, isHumanRole, type Person, PUBLISHED_RECORD, TOKEN_ROLES } from './person';
import { ADMIN, MANAGER, OFFICER, SECOND_MANAGER, VIEWER } from './testing/people';

const person = (role: string) => ({ id: 'x', name: 'x', role }) as Person;

const ROLES = [
  'viewer',
  'officer',
  'manager',
  'admin',
  'token-viewer',
  'token-officer',
  'operator',
  'record',
  'public',
];
/** By hand from "Who does what": a letter for each role above, in its order; `-` may not. */
const TABLE: Record<Action, string> = {
  'read-approved': 'v o m a tv to op - -',
  'read-open-data': '- - - - - - - - pub',
  'read-submitted': '- o m - - to op - -',
  'import-drafts': '- o m - - to op - -',
  'enter-month': '- o m - - - - - -',
  'decide-month': '- - m - - - - - -',
  'record-event': '- o m - - - - - -',
  propose: '- o m - - - - - -',
  confirm: '- - m - - - - - -',
  'preview-report': '- o m - - to op - -',
  'issue-report': '- - m - - - - - -',
  'keep-account': 'v o m a - - - - -',
  'manage-people': '- - - a - - op - -',
  'change-person': '- - - a - - op - -',
  'manage-tokens': '- - - a - - op - -',
  'read-audit': '- - - a - - - - -',
  'keep-settings': '- - - a - - - - -',
  'load-history': '- - - - - - op - -',
  'import-book': '- - - - - - op - -',
  'keep-sample': '- - - - - - op - -',
  'export-everything': '- - - - - - op - -',
  'check-everything': '- - - - - - op - -',
  'load-shipped': '- - - - - - - rec -',
};
const ACTIONS = Object.keys(TABLE) as Action[];
/** Something of each action that is about something, of which the asker isn't part. */
const ABOUT = { typedBy: ['another'], proposedBy: 'another', id: 'another' };
const mayAbout = may as (person: Person, action: Action, about: unknown) => boolean;

describe('[ASVS 8.2.1] who does what', () => {
  test.each(Object.entries(TABLE))('%s: %s', (action, row) => {
    const allowed = row.split(' ').map((mark) => mark !== '-');
    expect(allowed).toHaveLength(ROLES.length);
    expect(ROLES.map((role) => mayAbout(person(role), action as Action, ABOUT))).toEqual(allowed);
  });

  test('no token submits, approves, confirms, issues or manages anything', () => {
    const deeds = [
      'enter-month',
      'decide-month',
      'record-event',
      'propose',
      'confirm',
      'issue-report',
      'manage-people',
      'change-person',
      'manage-tokens',
      'keep-settings',
      'keep-account',
      'read-audit',
    ];
    for (const role of TOKEN_ROLES)
      expect(deeds.filter((action) => mayAbout(person(role), action as Action, ABOUT))).toEqual([]);
  });

  test('an administrator manages people and sees no figure that isn’t approved', () => {
    expect(ACTIONS.filter((action) => mayAbout(ADMIN, action, ABOUT))).toEqual([
      'read-approved',
      'keep-account',
      'manage-people',
      'change-person',
      'manage-tokens',
      'read-audit',
      'keep-settings',
    ]);
  });
});

describe('never what is one’s own', () => {
  test('nobody decides on a month that they typed, whoever else did too', () => {
    expect(may(MANAGER, 'decide-month', { typedBy: [OFFICER.id] })).toBe(true);
    expect(may(MANAGER, 'decide-month', { typedBy: [OFFICER.id, MANAGER.id] })).toBe(false);
    expect(may(SECOND_MANAGER, 'decide-month', { typedBy: [OFFICER.id, MANAGER.id] })).toBe(true);
    expect(may(MANAGER, 'decide-month', { typedBy: [] })).toBe(true);
  });

  test('nobody confirms what they proposed', () => {
    expect(may(MANAGER, 'confirm', { proposedBy: MANAGER.id })).toBe(false);
    expect(may(MANAGER, 'confirm', { proposedBy: SECOND_MANAGER.id })).toBe(true);
  });

  test('nobody changes their own role, nor the command line itself', () => {
    expect(may(ADMIN, 'change-person', { id: ADMIN.id })).toBe(false);
    expect(may(ADMIN, 'change-person', { id: VIEWER.id })).toBe(true);
    expect(may(COMMAND_LINE, 'change-person', { id: COMMAND_LINE.id })).toBe(false);
  });

  test('where it isn’t said what it is about, nobody may', () => {
    const unsaid = may as (person: Person, action: Action) => boolean;
    for (const action of ['decide-month', 'confirm', 'change-person'] as const)
      expect(ROLES.some((role) => unsaid(person(role), action))).toBe(false);
  });
});

describe('what isn’t listed is denied', () => {
  const odd = [
    '',
    'root',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'Admin',
    'admin ',
    'ADMIN',
    'admin\0',
  ];

  test.each(odd)('the role and the action %j', (word) => {
    expect(ACTIONS.some((action) => mayAbout(person(word), action, ABOUT))).toBe(false);
    expect(ROLES.some((role) => mayAbout(person(role), word as Action, ABOUT))).toBe(false);
  });

  test('any other role, and any other action', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom(...ACTIONS),
        fc.constantFrom(...ROLES),
        (word, action, role) => {
          fc.pre(!ROLES.includes(word) && !(ACTIONS as string[]).includes(word));
          expect(mayAbout(person(word), action, ABOUT)).toBe(false);
          expect(mayAbout(person(role), word as Action, ABOUT)).toBe(false);
        },
      ),
    );
  });

  test('a role that is no text', () => {
    for (const role of [null, undefined, 0, ['admin'], { toString: () => 'admin' }])
      expect(ACTIONS.some((action) => mayAbout(person(role as string), action, ABOUT))).toBe(false);
  });

  test('only the four roles of humans are taken from outside', () => {
    expect(HUMAN_ROLES.every(isHumanRole)).toBe(true);
    for (const word of [...odd, ...TOKEN_ROLES, 'operator', 'record', null, ['admin'], 4])
      expect(isHumanRole(word)).toBe(false);
  });
});

test('ensureMay names who and what', () => {
  expect(() => ensureMay(VIEWER, 'load-history')).toThrow(Forbidden);
  expect(() => ensureMay(VIEWER, 'load-history')).toThrow('Vera Viewer may not load-history');
  expect(() => ensureMay(PUBLISHED_RECORD, 'load-shipped')).not.toThrow();
  try {
    ensureMay(ADMIN, 'change-person', { id: ADMIN.id });
    expect.unreachable();
  } catch (error) {
    expect(error).toMatchObject({ name: 'Forbidden', person: ADMIN, action: 'change-person' });
  }
});
