import { expect, test } from 'vitest';
import { readAsAt } from './as-at-choice';

test('a day is taken, blanks around it or not; empty is today', () => {
  expect(readAsAt({ asAt: ' 2026-11-12 ', done: '3' })).toEqual({
    typed: { asAt: '2026-11-12' },
    asAt: '2026-11-12',
    problems: [],
  });
  for (const search of [{}, { asAt: '' }, { asAt: '  ' }])
    expect(readAsAt(search)).toEqual({ typed: { asAt: '' }, asAt: null, problems: [] });
});

test.each(['2026-02-30', '12/11/2026', '2026-11', 'yesterday'])(
  '%j is no day: named, and today instead',
  (day) => {
    expect(readAsAt({ asAt: day })).toEqual({
      typed: { asAt: day },
      asAt: null,
      problems: [{ field: 'asAt', value: day, code: 'day' }],
    });
  },
);

test('a day given twice is neither of the two', () => {
  expect(readAsAt({ asAt: ['2026-11-12', '2026-11-13'] })).toMatchObject({
    asAt: null,
    problems: [{ field: 'asAt', code: 'twice' }],
  });
});
