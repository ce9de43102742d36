import { expect, test } from 'vitest';
import { requireCsv } from './require-csv';

const refusal = (headers: Record<string, string>) => {
  try {
    requireCsv(new Headers(headers));
  } catch (error) {
    return error as { code: string; status: number; message: string };
  }
  return null;
};
const of = (type: string) => refusal({ 'Content-Type': type });

test.each([
  'text/csv',
  'TEXT/CSV',
  'text/csv;charset=utf-8',
  'text/csv; charset=UTF-8',
  'text/csv; charset="utf-8"',
  ' text/csv ; ',
])('%j is CSV in UTF-8', (type) => {
  expect(of(type)).toBeNull();
});

test.each([
  'text/plain',
  'text/csv2',
  'application/json',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'text/csv; charset=big5',
  'text/csv; charset=utf-16',
  'text/csv; charset=utf-8; charset=big5',
  'text/csv; header=absent',
  'text/csv, text/csv',
  '',
])('[ASVS 5.2.2] %j is refused with 415', (type) => {
  expect(of(type)).toMatchObject({ code: 'unsupported-type', status: 415 });
});

test('no type at all is refused with the type to name', () => {
  expect(refusal({})?.message).toContain('Content-Type: text/csv');
});

test('XLSX is told what to do instead', () => {
  const xlsx = of('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
  expect(xlsx?.status).toBe(415);
  expect(xlsx?.message).toContain('XLSX');
  expect(xlsx?.message).toContain('CSV UTF-8');
});

test('[ASVS 5.2.3] a compressed body isn’t unpacked', () => {
  expect(refusal({ 'Content-Type': 'text/csv', 'Content-Encoding': 'gzip' })?.status).toBe(415);
  expect(refusal({ 'Content-Type': 'text/csv', 'Content-Encoding': 'identity' })).toBeNull();
});
