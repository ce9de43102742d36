import { expect, test } from 'vitest';
import { fileName, namedAs } from './file-name';

test.each([
  ['months.csv', 'months.csv'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\mei\\2016.xlsx', '2016.xlsx'],
  ['..', 'file'],
  ['', 'file'],
  ['a\u0000\r\nb.csv', 'ab.csv'],
  ['gpj\u202evsc.exe', 'gpjvsc.exe'],
  ['<img src=x onerror=1>.csv', 'img src=x onerror=1.csv'],
  ['二零一六年.xlsx', '二零一六年.xlsx'],
  [`${'長'.repeat(400)}.csv`, `${'長'.repeat(80)}…${'長'.repeat(35)}.csv`],
])('[ASVS 5.3.2] [ASVS 5.4.1] %j is kept as %j', (sent, kept) => {
  expect(fileName(sent)).toBe(kept);
});

test('[ASVS 5.2.2] a name says what a file should be', () => {
  const names = ['a.csv', 'a.TXT', 'a.tsv', 'a.XLSX', 'a.xls', 'a.xlsm', 'a.csv.exe', 'csv', ''];
  expect(names.map(namedAs)).toEqual(['csv', 'csv', 'csv', 'xlsx', null, null, null, null, null]);
});
