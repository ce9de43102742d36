import { describe, expect, test } from 'vitest';
import type { Action } from '@/lib/access/may';
import { COMMAND_LINE, PUBLISHED_RECORD } from '@/lib/access/person';
import { ADMIN, OFFICER } from '@/lib/access/testing/people';
import { AUDIT_GROUPS, AUDIT_KINDS, kindsOf } from '@/lib/data/audit/audit-kinds';
import { LOCALES } from '@/lib/format/locale';
import { translatorFor } from '@/lib/messages/translator';
import { type AuditEntry, auditRowView } from './audit-row';

const t = translatorFor('en');
const ada = { ...ADMIN, status: 'active' };
const olive = { ...OFFICER, status: 'disabled' };

function shown(over: Partial<AuditEntry>) {
  const entry: AuditEntry = {
    id: '7',
    at: new Date('2026-11-23T06:05:09.999Z'),
    kind: 'denied',
    subject: 'action read-audit',
    details: {},
    by: ada,
    about: null,
    ...over,
  };
  return auditRowView(t, 'en', entry);
}

test('when is told to the second, in Hong Kong time, for people and for machines', () => {
  expect(shown({})).toMatchObject({ when: '23 Nov 2026, 14:05:09', time: '2026-11-23T14:05:09+08:00' });
});

test('who did it has their real name; that they left is said beside it', () => {
  expect(shown({}).who).toBe('Ada Admin');
  expect(shown({ by: olive }).who).toBe('Olive Officer (disabled)');
  expect(shown({ by: null }).who).toBe('nobody known');
  expect(shown({ by: { ...COMMAND_LINE, status: 'active' } }).who).toBe('the command line');
  expect(shown({ by: { ...PUBLISHED_RECORD, status: 'active' } }).who).toBe('what ships with the product');
});

describe('what happened', () => {
  test.each(LOCALES)('every kind and every group has words in %s', (locale) => {
    const words = translatorFor(locale);
    for (const kind of AUDIT_KINDS) expect(words.has(`audit.kind.${kind}`), kind).toBe(true);
    for (const group of Object.keys(AUDIT_GROUPS))
      expect(words.has(`audit.group.${group as 'people'}`), group).toBe(true);
  });

  test('a kind that nobody has words for shows as it is kept', () => {
    expect(shown({ kind: 'fax-sent' }).what).toEqual({ text: 'fax-sent', isCode: true });
    expect(shown({}).what).toEqual({ text: 'Was refused what their role doesn’t allow', isCode: false });
  });

  test('each kind is in one group, and no group is called like a kind', () => {
    expect(new Set(AUDIT_KINDS).size).toBe(AUDIT_KINDS.length);
    expect(AUDIT_KINDS.filter((kind) => Object.hasOwn(AUDIT_GROUPS, kind))).toEqual([]);
    expect(kindsOf('files')).toEqual(['exported', 'audit-exported']);
    expect(kindsOf('denied')).toEqual(['denied']);
    expect(kindsOf('constructor')).toBeNull();
  });
});

describe('what it was about', () => {
  test.each([
    ['month 2024-01', 'month January 2024', '/volumes?from=2024-01&to=2024-01&by=month'],
    ['book 2024-25', 'Estimates 2024–25', '/budgets?book=2024-25'],
    ['action decide-month', 'approving, returning or reopening a month', null],
    ['setting second-factor', 'the second factor of managers and administrators', '/admin/settings'],
    ['setting open-data', 'open data', '/admin/settings'],
    ['sample', 'the illustrative months', null],
    ['ledger', 'definitions, targets, books and holidays', '/reconciliation'],
    ['unknown account', 'an e-mail address that isn’t known', null],
    ['first administrator', 'the first administrator', null],
  ])('%s is told as %s', (subject, text, href) => {
    expect(shown({ subject }).about).toEqual({ text, href, isCode: false });
  });

  test('a person by name, leading to all that is written of them; oneself as one’s own account', () => {
    const subject = `person ${OFFICER.id}`;
    expect(shown({ subject, about: olive }).about).toEqual({
      text: 'Olive Officer (disabled)',
      href: `/admin/audit?who=${OFFICER.id}`,
      isCode: false,
    });
    expect(shown({ subject: `person ${ADMIN.id}`, about: ada }).about.text).toBe('their own account');
  });

  test('a token by name, leading to its place among the tokens', () => {
    const about = { id: OFFICER.id, name: 'telephone system', role: 'token-viewer', status: 'active' };
    expect(shown({ subject: `token ${OFFICER.id}`, about }).about).toEqual({
      text: 'token “telephone system”',
      href: `/admin/tokens#token-${OFFICER.id}`,
      isCode: false,
    });
    const revoked = shown({ subject: `token ${OFFICER.id}`, about: { ...about, status: 'disabled' } });
    expect(revoked.about.text).toBe('token “telephone system” (disabled)');
  });

  test('a report leads to the reports', () => {
    expect(shown({ subject: 'report 1823-KPI-2024-09-en.pdf' }).about).toEqual({
      text: 'report 1823-KPI-2024-09-en.pdf',
      href: '/reports',
      isCode: false,
    });
  });

  test.each([
    ['file /api/v1/volumes?format=csv', '/api/v1/volumes?format=csv'],
    ['fax 2026-10', 'fax 2026-10'],
    ['month 2024-13', 'month 2024-13'],
    ['action fly', 'action fly'],
  ])('%s, a file or what has no words, shows as it is kept', (subject, text) => {
    expect(shown({ subject }).about).toEqual({ text, href: null, isCode: true });
  });

  test.each(LOCALES)('every action that can be refused has words in %s', (locale) => {
    const actions = {
      'read-approved': true,
      'read-open-data': true,
      'read-submitted': true,
      'import-drafts': true,
      'enter-month': true,
      'decide-month': true,
      'record-event': true,
      propose: true,
      confirm: true,
      'preview-report': true,
      'issue-report': true,
      'keep-account': true,
      'manage-people': true,
      'change-person': true,
      'manage-tokens': true,
      'read-audit': true,
      'keep-settings': true,
      'load-history': true,
      'import-book': true,
      'keep-sample': true,
      'export-everything': true,
      'check-everything': true,
      'load-shipped': true,
    } satisfies Record<Action, true>;
    for (const action of Object.keys(actions))
      expect(translatorFor(locale).has(`audit.action.${action as Action}`), action).toBe(true);
  });
});
