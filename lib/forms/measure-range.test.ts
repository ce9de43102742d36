import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRange } from './measure-range';

const USUAL = { from: null, to: null, by: 'month', asAt: null, provisional: false };

test('an empty address asks for the usual: months, no range, as at now', () => {
  expect(readRange({}).asked).toEqual(USUAL);
  expect(readRange({ from: '', to: ' ', asAt: '' }).problems).toEqual([]);
});

test('what is good is taken', () => {
  const asked = { from: '2023-01', to: '2023-12', by: 'quarter', asAt: '2024-02-28' };
  const form = readRange({ ...asked, provisional: 'true' });
  expect(form.asked).toEqual({ ...asked, provisional: true });
});

test.each([
  [{ from: '2026-13' }, 'from', 'month'],
  [{ to: '1899-12' }, 'to', 'month'],
  [{ by: 'week' }, 'by', 'by'],
  [{ asAt: '2026-02-30' }, 'asAt', 'day'],
  [{ provisional: 'TRUE' }, 'provisional', 'true-false'],
  [{ from: '2024-01', to: '2023-12' }, 'from', 'order'],
  [{ from: '1900-01', to: '2000-01' }, 'from', 'too-long'],
  [{ from: ['2023-01', '2023-02'] }, 'from', 'twice'],
])('%j names the field and takes nothing of the range', (search, field, code) => {
  const form = readRange(search);
  expect(form.problems).toMatchObject([{ field, code }]);
  expect(form.asked).toEqual(USUAL);
});

test('exactly 1 200 months are allowed', () => {
  expect(readRange({ from: '1900-01', to: '1999-12' }).problems).toEqual([]);
});

test('what was typed is kept, readable or not', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (from, asAt) => {
      expect(readRange({ from, asAt }).typed).toMatchObject({ from: from.trim(), asAt: asAt.trim() });
    }),
  );
});
