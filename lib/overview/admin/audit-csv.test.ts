import { expect, test } from 'vitest';
import { ADMIN } from '@/lib/access/testing/people';
import { translatorFor } from '@/lib/messages/translator';
import { AUDIT_CSV_HEAD, auditCsvLines } from './audit-csv';
import type { AuditEntry } from './audit-row';

const entry: AuditEntry = {
  id: '9007199254740993',
  at: new Date('2026-11-23T06:05:09Z'),
  kind: 'signed-in',
  subject: `person ${ADMIN.id}`,
  details: { by: 'password', address: '203.0.113.7' },
  by: { ...ADMIN, status: 'active' },
  about: { ...ADMIN, status: 'active' },
};
const lines = (...rows: AuditEntry[]) => auditCsvLines(translatorFor('en'), 'en', rows);

test('the file begins with a byte order mark and one header', () => {
  expect(AUDIT_CSV_HEAD).toBe('\ufeffid,time,who,who_id,who_status,kind,what,about,subject,details\r\n');
});

test('[ASVS 16.2.1] [ASVS 16.2.2] a row stands as it is kept, with who, what, about whom and when by its offset, and beside it in words', () => {
  expect(lines(entry)).toBe(
    `9007199254740993,2026-11-23T14:05:09+08:00,Ada Admin,${ADMIN.id},active,signed-in,Signed in,` +
      `their own account,person ${ADMIN.id},by: password; from: 203.0.113.7\r\n`,
  );
});

test('where nobody is known, the cells of who are empty', () => {
  expect(lines({ ...entry, by: null, about: null, subject: 'unknown account', details: {} })).toBe(
    '9007199254740993,2026-11-23T14:05:09+08:00,,,,signed-in,Signed in,' +
      'an e-mail address that isn’t known,unknown account,\r\n',
  );
});

test('[ASVS 16.4.1] no text is run as a formula by a spreadsheet', () => {
  const by = { ...ADMIN, name: '=HYPERLINK("http://evil.example")', status: 'active' };
  const text = lines({
    ...entry,
    by,
    about: null,
    subject: 'file @SUM(1)',
    details: { x: '+1+1' },
    kind: '-x',
  });
  expect(text).toContain(`,"'=HYPERLINK(""http://evil.example"")",`);
  expect(text).toContain(`,'-x,'-x,'@SUM(1),file @SUM(1),x: +1+1\r\n`);
});

test('lines follow each other, and no rows are no lines', () => {
  expect(lines(entry, entry).split('\r\n')).toHaveLength(3);
  expect(lines()).toBe('');
});
