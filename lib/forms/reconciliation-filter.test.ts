import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amongTables, FILTER_FIELDS, readFilter } from './reconciliation-filter';

const NOTHING = { book: null, asAt: null, status: null, table: null, text: null };

test('an empty address asks for everything', () => {
  expect(readFilter({})).toMatchObject({ asked: NOTHING, problems: [] });
  expect(readFilter({ q: ' ', status: '', table: '', asAt: '', book: '' })).toMatchObject({
    asked: NOTHING,
    problems: [],
  });
});

test('what is good is taken', () => {
  const search = { book: '2024-25', status: 'within-tolerance', table: '135-analysis', q: ' 77,428 ' };
  expect(readFilter({ ...search, asAt: '2024-02-28', lang: 'zh-Hant' }).asked).toEqual({
    book: '2024-25',
    asAt: '2024-02-28',
    status: 'within-tolerance',
    table: '135-analysis',
    text: '77,428',
  });
});

test.each([
  [{ book: '2024-26' }, 'book', 'book'],
  [{ book: '2024' }, 'book', 'book'],
  [{ status: 'beyond' }, 'status', 'status'],
  [{ table: '<b>' }, 'table', 'table'],
  [{ q: 'x'.repeat(101) }, 'q', 'too-long'],
  [{ asAt: '2024-02-30' }, 'asAt', 'day'],
  [{ q: ['a', 'b'] }, 'q', 'twice'],
])('%j names the field', (search, field, code) => {
  expect(readFilter(search).problems).toMatchObject([{ field, code }]);
});

test('beside a problem nothing is left out, and the book and the day that could be read stay', () => {
  const { asked } = readFilter({ book: '2024-25', asAt: '2025-01-01', status: 'exact', q: 'x'.repeat(101) });
  expect(asked).toEqual({ ...NOTHING, book: '2024-25', asAt: '2025-01-01' });
});

test('a table that the book doesn’t have is a problem', () => {
  const form = readFilter({ table: '135-annex', status: 'exact' });
  expect(amongTables(form, ['135-analysis'])).toMatchObject({
    asked: { table: null, status: null },
    problems: [{ field: 'table', value: '135-annex', code: 'table' }],
  });
  expect(amongTables(form, ['135-annex'])).toBe(form);
  expect(amongTables(readFilter({}), [])).toMatchObject({ problems: [] });
});

test('what was typed is kept, readable or not', () => {
  fc.assert(
    fc.property(fc.constantFrom(...FILTER_FIELDS), fc.string(), (field, value) => {
      expect(readFilter({ [field]: value }).typed[field]).toBe(value.trim());
    }),
  );
});
