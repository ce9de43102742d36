import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readOverviewChoice } from './overview-choice';

const USUAL = { year: null, kind: 'calendar', asAt: null, provisional: false };

test('an empty address asks for the usual calendar year', () => {
  expect(readOverviewChoice({})).toMatchObject({ asked: USUAL, problems: [] });
  expect(readOverviewChoice({ year: ' ', kind: '', asAt: '' })).toMatchObject({ asked: USUAL, problems: [] });
});

test('a year says its kind by its form, and a kind alone is the usual year of that kind', () => {
  expect(readOverviewChoice({ year: '2023-24', asAt: '2024-02-28' }).asked).toEqual({
    year: { kind: 'financial', year: '2023-24' },
    kind: 'financial',
    asAt: '2024-02-28',
    provisional: false,
  });
  expect(readOverviewChoice({ year: '2023', kind: 'calendar' }).asked.year).toEqual({
    kind: 'calendar',
    year: 2023,
  });
  expect(readOverviewChoice({ kind: 'financial' }).asked).toEqual({ ...USUAL, kind: 'financial' });
});

test.each([
  [{ year: '2023-25' }, 'year', 'year'],
  [{ year: '23' }, 'year', 'year'],
  [{ kind: 'fiscal' }, 'kind', 'kind'],
  [{ asAt: '2026-02-30' }, 'asAt', 'day'],
  [{ provisional: 'yes' }, 'provisional', 'true-false'],
  [{ provisional: ['true', 'true'] }, 'provisional', 'twice'],
  [{ year: ['2022', '2023'] }, 'year', 'twice'],
  [{ year: '2023', kind: 'financial' }, 'year', 'kind-differs'],
])('%j names the field, and the usual is taken in its place', (search, field, code) => {
  const { problems, asked } = readOverviewChoice(search);
  expect(problems).toMatchObject([{ field, code }]);
  expect(asked).toMatchObject({ year: null, asAt: null, provisional: false });
});

test('provisional figures are asked for by true, and by nothing else', () => {
  expect(readOverviewChoice({ provisional: 'true' }).asked.provisional).toBe(true);
  expect(readOverviewChoice({ provisional: 'false' })).toMatchObject({ asked: USUAL, problems: [] });
});

test('the rest of what was asked stays when one field is bad', () => {
  expect(readOverviewChoice({ year: '2022', asAt: 'x' }).asked.year).toEqual({
    kind: 'calendar',
    year: 2022,
  });
});

test('what was typed is kept, readable or not', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (year, asAt) => {
      expect(readOverviewChoice({ year, asAt }).typed).toMatchObject({
        year: year.trim(),
        asAt: asAt.trim(),
      });
    }),
  );
});
