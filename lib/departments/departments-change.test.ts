import { describe, expect, test } from 'vitest';
import type { Month } from '@/lib/calendar/month';
import { periodOf } from '@/lib/calendar/periods';
import { fixed } from '@/lib/exact/round';
import { CONTACT_KINDS, type DepartmentRow } from './department-counts';
import { comparedPeriod, departmentsChange } from './departments-change';
import { type DepartmentsFigures, departmentsPeriod } from './departments-period';
import { department, row } from './testing/given-departments';

const month = (text: string) => text as Month;
const figures = (months: Record<string, readonly DepartmentRow[]>): DepartmentsFigures =>
  new Map(
    Object.entries(months).map(([name, rows]) => [
      month(name),
      { month: month(name), rows, standing: 'final', revision: 1 },
    ]),
  );
const of = (all: DepartmentsFigures, name: string, departments = [department('A'), department('B')]) =>
  departmentsPeriod(all, periodOf('month', month(name)), {
    departments,
    kinds: CONTACT_KINDS,
    upTo: month('2015-12'),
  });
/** Enquiries as given, and no complaints. */
const given = (code: string, ...counts: readonly (number | null)[]) => [
  row(code, 'enquiry', ...counts),
  row(code, 'complaint', 0, 0, 0, 0),
];

describe('a period', () => {
  test('contacts are calls offered, e-mails and other written contacts of both kinds', () => {
    const { lines, total } = of(
      figures({
        '2015-01': [
          row('A', 'enquiry', 100, 90, 10, 1),
          row('A', 'complaint', 5, 5, 0, 0),
          ...given('B', 7, 7, 0, 0),
        ],
      }),
      '2015-01',
    );
    expect(lines.map(({ id, contacts }) => [id, contacts])).toEqual([
      ['A', { sum: 116n, whole: true }],
      ['B', { sum: 7n, whole: true }],
    ]);
    expect(total.contacts).toEqual({ sum: 123n, whole: true });
    expect(total.calls).toEqual({ numerator: 102n, denominator: 112n });
  });

  test('a cell that wasn’t collected makes its sums not whole, and no calls of it count', () => {
    const { lines } = of(
      figures({ '2015-01': [row('A', 'enquiry', 100, 90), row('A', 'complaint', 5)] }),
      '2015-01',
    );
    expect(lines[0]).toMatchObject({
      counts: { calls_offered: { sum: 105n, whole: true }, calls_answered: { sum: 90n, whole: false } },
      channels: ['calls_offered'],
      calls: { numerator: 90n, denominator: 100n },
    });
    expect(lines[1]).toMatchObject({ id: 'B', contacts: { sum: null }, calls: null });
  });

  test('those that merged are told with the department they went over into', () => {
    const departments = [
      department('A', { to: '2015-01', successor: 'NEW' }),
      department('B', { to: '2015-01', successor: 'NEW' }),
      department('NEW', { from: '2015-02' }),
    ];
    const { lines } = of(
      figures({ '2015-01': [...given('A', 1), ...given('B', 2)] }),
      '2015-01',
      departments,
    );
    expect(lines.map(({ id, members, contacts }) => [id, members, contacts.sum])).toEqual([
      ['NEW', ['A', 'B'], 3n],
    ]);
  });
});

describe('a change', () => {
  test('the differences of the departments add up to the total’s, the largest first', () => {
    const all = figures({
      '2015-01': [...given('A', 100, 90, 0, 0), ...given('B', 50, 50, 0, 0)],
      '2015-02': [...given('A', 110, 90, 0, 0), ...given('B', 20, 20, 0, 0)],
    });
    const { lines, difference, isLike } = departmentsChange(of(all, '2015-01'), of(all, '2015-02'));
    expect(lines.map(({ id, difference: own }) => [id, own])).toEqual([
      ['B', -30n],
      ['A', 10n],
    ]);
    expect([difference, isLike]).toEqual([-20n, true]);
  });

  test('a period with months that are missing is held against nothing as a whole: no driver, effect or watch', () => {
    const month1 = [...given('A', 100, 90, 0, 0), ...given('B', 1000, 500, 0, 0)];
    const month4 = [...given('A', 1000, 850, 0, 0), ...given('B', 100, 45, 0, 0)];
    const all = figures({ '2015-01': month1, '2015-02': month1, '2015-03': month1, '2015-04': month4 });
    const quarter = (name: string) =>
      departmentsPeriod(all, periodOf('quarter', month(name)), {
        departments: [department('A'), department('B')],
        kinds: CONTACT_KINDS,
        upTo: month('2015-12'),
      });
    const told = departmentsChange(quarter('2015-01'), quarter('2015-04'));
    expect(told).toMatchObject({
      coverage: 'part',
      isLike: false,
      driver: null,
      effect: null,
      against: null,
    });
    expect(departmentsChange(quarter('2014-01'), quarter('2015-01'))).toMatchObject({
      coverage: 'nothing-before',
      isLike: false,
      driver: null,
      effect: null,
    });
  });

  test('the driver is one of which the same was collected in both', () => {
    const all = figures({
      '2015-01': [...given('A', 100, 90, 0, 0), ...given('B', 50, 50, 0, 0)],
      '2015-02': [...given('A', null, null, 0, 0), ...given('B', 20, 20, 0, 0)],
    });
    const { lines, driver } = departmentsChange(of(all, '2015-01'), of(all, '2015-02'));
    expect([lines[0]?.id, driver?.id]).toEqual(['A', 'B']);
  });

  test('what was collected in one period alone is no like comparison', () => {
    const all = figures({ '2015-01': given('A', 100, 90, 5, 0), '2015-02': given('A', 100, 90, null, 0) });
    expect(
      departmentsChange(of(all, '2015-01', [department('A')]), of(all, '2015-02', [department('A')])),
    ).toMatchObject({
      difference: -5n,
      isLike: false,
    });
  });

  // As in lib/kpi/mix-effect.test: A 90 → 85 %, B 50 → 45 %, the total 53.6 → 81.4 %.
  test('the watch: the total’s rate against every department’s', () => {
    const all = figures({
      '2015-01': [...given('A', 100, 90), ...given('B', 1000, 500)],
      '2015-02': [...given('A', 1000, 850), ...given('B', 100, 45)],
    });
    const { against, effect } = departmentsChange(of(all, '2015-01'), of(all, '2015-02'));
    expect(against).toBe('parts-down');
    expect([effect?.rate, effect?.mix].map((one) => one && fixed(one, 4))).toEqual(['-0.0500', '0.3273']);
  });

  test('calls that were collected in one of the periods alone, or in a part of one, make no effect and no watch', () => {
    const all = figures({
      '2015-01': [...given('A', 100, 90), ...given('B', 1000, 500)],
      '2015-02': [...given('A', 1000, 850), row('B', 'complaint', 0, 0, 0, 0)],
      '2015-03': given('A', 1000, 840),
    });
    for (const name of ['2015-02', '2015-03']) {
      const made = departmentsChange(of(all, '2015-01'), of(all, name));
      expect([made.effect, made.against]).toEqual([null, null]);
      expect(made.lines.filter(({ hasLikeCalls }) => !hasLikeCalls).map(({ id }) => id)).toEqual(['B']);
    }
  });

  test('a department that comes or goes, and one without calls in both periods, leave the comparison what it is', () => {
    const departments = [
      department('A'),
      department('B', { to: '2015-01' }),
      department('NEW', { from: '2015-02' }),
      department('WRITTEN'),
      // Its complaints are collected in neither.
      department('ENQ'),
    ];
    const all = figures({
      '2015-01': [
        ...given('A', 100, 90),
        ...given('B', 10, 5),
        row('WRITTEN', 'enquiry', null, null, 7),
        row('ENQ', 'enquiry', 5, 5),
      ],
      '2015-02': [
        ...given('A', 100, 80),
        ...given('NEW', 10, 9),
        row('WRITTEN', 'enquiry', null, null, 8),
        row('ENQ', 'enquiry', 5, 5),
      ],
    });
    const { effect, lines } = departmentsChange(
      of(all, '2015-01', departments),
      of(all, '2015-02', departments),
    );
    expect(lines.every(({ hasLikeCalls }) => hasLikeCalls)).toBe(true);
    expect(effect && fixed(effect.change, 4)).toBe('-0.0522');
  });
});

test('a period is held against the one before, or the same one a year earlier; one that goes back by itself always the latter', () => {
  const named = (by: Parameters<typeof periodOf>[0], name: string, compared: 'before' | 'year') =>
    comparedPeriod(periodOf(by, month(name)), compared).name;
  expect(named('month', '2015-01', 'before')).toBe('2014-12');
  expect(named('quarter', '2015-05', 'before')).toBe('2015-Q1');
  expect(named('quarter', '2015-05', 'year')).toBe('2014-Q2');
  expect(named('financial-year', '2015-05', 'before')).toBe('2014-15');
  expect(named('rolling-12', '2015-05', 'before')).toBe('2014-05');
  expect(named('year-to-date', '2015-05', 'before')).toBe('2014-05');
});
