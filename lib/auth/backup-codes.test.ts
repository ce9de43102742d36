import { expect, test } from 'vitest';
import { newBackupCodes, readCode } from './backup-codes';

test('[ASVS 6.5.3] [ASVS 6.5.4] ten different codes of twelve letters that can’t be taken for others', () => {
  const codes = newBackupCodes();
  expect(new Set(codes).size).toBe(10);
  for (const code of codes) expect(code).toMatch(/^[2-9a-hjkmnp-z]{4}(-[2-9a-hjkmnp-z]{4}){2}$/);
  expect(newBackupCodes()).not.toContain(codes[0]);
});

test.each([
  ['123456', 'totp', '123456'],
  [' 123 456 ', 'totp', '123456'],
  ['123-456', 'totp', '123456'],
  ['１２３４５６', 'totp', '123456'],
  ['k7wd-2mxe-9rhp', 'backup-code', 'k7wd-2mxe-9rhp'],
  ['K7WD 2MXE 9RHP', 'backup-code', 'k7wd-2mxe-9rhp'],
  ['k7wd2mxe9rhp', 'backup-code', 'k7wd-2mxe-9rhp'],
  ['k7wd–2mxe–9rhp', 'backup-code', 'k7wd-2mxe-9rhp'],
  ['1234567', 'backup-code', '1234-567'],
  ['', 'backup-code', ''],
])('%j is read as %s %j', (typed, by, code) => {
  expect(readCode(typed)).toEqual({ by, code });
});
