import { expect, test } from 'vitest';
import { requireTable } from './require-table';

const refusal = (headers: Record<string, string>) => {
  try {
    requireTable(new Headers(headers));
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

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

test('says as what a table comes', () => {
  const format = (type: string) => requireTable(new Headers({ 'Content-Type': type }));
  const csv = (saysUtf8: boolean) => ({ format: 'csv', saysUtf8 });
  const xlsx = { format: 'xlsx', saysUtf8: false };
  expect([format(XLSX), format(XLSX.toUpperCase())]).toEqual([xlsx, xlsx]);
  expect([format('text/csv'), format('text/csv;')]).toEqual([csv(false), csv(false)]);
  expect(format('text/csv; charset="UTF-8"')).toEqual(csv(true));
  expect(of(`${XLSX}; charset=utf-8`)?.status).toBe(415);
});

test('[ASVS 5.2.3] a compressed body isn’t unpacked', () => {
  expect(refusal({ 'Content-Type': 'text/csv', 'Content-Encoding': 'gzip' })?.status).toBe(415);
  expect(refusal({ 'Content-Type': 'text/csv', 'Content-Encoding': 'identity' })).toBeNull();
});
