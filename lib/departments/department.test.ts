import { expect, test } from 'vitest';
import type { Month } from '@/lib/calendar/month';
import { answersIn, departmentsIn, runsOnIn } from './department';
import { department } from './testing/given-departments';

const month = (text: string) => text as Month;
const all = [
  department('NEW', { from: '2015-07' }),
  department('A', { to: '2015-06', successor: 'NEW' }),
  department('B', { to: '2015-06', successor: 'NEW' }),
  department('OLD', { from: '2000-01', to: '2009-12', successor: 'A' }),
  department('GONE', { to: '2015-03' }),
];

test('a department answers from its first month to its last one, both included', () => {
  const one = department('X', { from: '2015-02', to: '2015-04' });
  const months = ['2015-01', '2015-02', '2015-04', '2015-05'];
  expect(months.map((text) => answersIn(one, month(text)))).toEqual([false, true, true, false]);
  expect(departmentsIn(all, month('2015-06')).map(({ code }) => code)).toEqual(['A', 'B']);
  expect(departmentsIn(all, month('2015-07')).map(({ code }) => code)).toEqual(['NEW']);
});

test('figures run on in the successor from its first month on, and through several', () => {
  expect(runsOnIn(all, 'A', month('2015-06'))).toBe('A');
  expect(runsOnIn(all, 'A', month('2015-07'))).toBe('NEW');
  expect(runsOnIn(all, 'OLD', month('2015-06'))).toBe('A');
  expect(runsOnIn(all, 'OLD', month('2016-01'))).toBe('NEW');
  expect(runsOnIn(all, 'GONE', month('2016-01'))).toBe('GONE');
  expect(runsOnIn(all, 'unknown', month('2016-01'))).toBe('unknown');
});

test('a circle ends', () => {
  const circle = [
    department('A', { to: '2015-01', successor: 'B' }),
    department('B', { to: '2015-02', successor: 'A' }),
  ];
  expect(runsOnIn(circle, 'A', month('2016-01'))).toBe('A');
});
