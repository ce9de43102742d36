import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthOf } from '@/lib/calendar/month';
import type { Department } from '@/lib/departments/department';
import { departmentListCsv, parseDepartmentList } from './list-file';

const bytes = (text: string) => new TextEncoder().encode(text);
const code = fc.stringMatching(/^[A-Z][A-Z0-9&-]{0,19}$/);
const month = fc
  .tuple(fc.integer({ min: 1900, max: 2999 }), fc.integer({ min: 1, max: 12 }))
  .map(([y, m]) => monthOf(y, m));
/** Any name that can be proposed: what a spreadsheet takes for a formula, quotes, line breaks, beyond the first plane. */
const name = fc
  .oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
    fc.constantFrom('=1+1', "'=x", '-7', '漁農\n自然', '"', 'a,b', '＝', '𠮷 😀'),
  )
  .map((text) =>
    text
      .replace(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu, (found) => (/[\n\t]/.test(found) ? found : ''))
      .trim(),
  )
  .filter((text) => text !== '');
const department: fc.Arbitrary<Department> = fc.record({
  code,
  name: fc.record({ en: name, 'zh-Hant': name, 'zh-Hans': name }),
  from: month,
  to: fc.option(month),
  successor: fc.option(code),
});
const list = fc.uniqueArray(department, { minLength: 1, maxLength: 12, selector: (one) => one.code });

test('what is printed is read as what it was', () => {
  fc.assert(
    fc.property(list, (departments) => {
      const read = parseDepartmentList(bytes(departmentListCsv(departments)));
      expect(read).toMatchObject({ kind: 'rows', rows: departments });
    }),
  );
});

test('any bytes are read or refused with a place', () => {
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.string().map(bytes)), (given) => {
      const read = parseDepartmentList(given);
      if (read.kind === 'errors') expect(read.count).toBeGreaterThan(0);
      else expect(read.rows.length).toBeGreaterThan(0);
    }),
  );
});

const HEAD = 'code,name_en,name_zh_hant,name_zh_hans,from,to,successor';
const problems = (text: string) => {
  const read = parseDepartmentList(bytes(text));
  return read.kind === 'errors'
    ? read.errors.map(({ row, column, value, code: why }) => [row, column, value, why])
    : [];
};

test('every bad row is named with row, column, value and reason', () => {
  expect(
    problems(
      `${HEAD}\nafcd,A,甲,甲,2015-01,,\nAFCD,,甲,甲,2015-13,2015-06,\nFEHD,F,食,食,2015-01,June 2015,f d\nFEHD,F,食,食,2015-01,,\n`,
    ),
  ).toEqual([
    [2, 'code', 'afcd', 'department-code'],
    [3, 'name_en', '', 'name-missing'],
    [3, 'from', '2015-13', 'no-such-month'],
    [4, 'to', 'June 2015', 'month-format'],
    [4, 'successor', 'f d', 'department-code'],
    [5, 'code', 'FEHD', 'duplicate-department'],
  ]);
});

test('an end and a successor may be left out; a name in each language may not', () => {
  const short = 'from,code,name_en,name_zh_hant,name_zh_hans\n2015-01,AFCD,A,甲,甲\n';
  expect(parseDepartmentList(bytes(short))).toMatchObject({ rows: [{ to: null, successor: null }] });
  expect(problems('code,name_en,name_zh_hant,from\nAFCD,A,甲,2015-01\n')).toEqual([
    [1, 'name_zh_hans', null, 'column-missing'],
  ]);
});
