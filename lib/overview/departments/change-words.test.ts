import { describe, expect, test } from 'vitest';
import type { Month } from '@/lib/calendar/month';
import { periodOf } from '@/lib/calendar/periods';
import { CONTACT_KINDS, type DepartmentRow } from '@/lib/departments/department-counts';
import { departmentsChange } from '@/lib/departments/departments-change';
import { departmentsPeriod } from '@/lib/departments/departments-period';
import { department, row } from '@/lib/departments/testing/given-departments';
import type { Standing } from '@/lib/kpi/standing';
import { translatorFor } from '@/lib/messages/translator';
import { driversView } from './drivers-view';
import { effectView, noEffectText } from './effect-view';
import { departmentsHeadline } from './headline';
import { watchText } from './watch';

const t = translatorFor('en');
const departments = [department('A'), department('B')];
const given = (code: string, ...counts: readonly (number | null)[]) => [
  row(code, 'enquiry', ...counts),
  row(code, 'complaint', 0, 0, 0, 0),
];
const of = (month: string, rows: readonly DepartmentRow[], standing: Standing = 'final') =>
  departmentsPeriod(
    new Map(
      rows.length === 0
        ? []
        : [[month as Month, { month: month as Month, rows, standing, revision: 1 }] as const],
    ),
    periodOf('month', month as Month),
    { departments, kinds: CONTACT_KINDS, upTo: '2015-12' as Month },
  );
const asked = { departments, kind: null, happened: { marks: [] } };

// A 90 → 85 %, B 50 → 45 %, the total 53.6 → 81.4 %.
const first = [...given('A', 100, 90, 0, 0), ...given('B', 1000, 500, 0, 0)];
const second = [...given('A', 1000, 850, 0, 0), ...given('B', 100, 45, 0, 0)];
const grown = [...given('A', 130, 120, 0, 0), ...given('B', 1000, 510, 0, 0)];

describe('two whole periods of the same things', () => {
  const change = departmentsChange(of('2015-01', first), of('2015-02', grown));

  test('the headline, the title and the table name who changed most, with percentages', () => {
    expect(departmentsHeadline(t, 'en', { change, departments })).toBe(
      'February 2015: 1,130 contacts by department, +2.7% on January 2015. A changed most (+30).',
    );
    const view = driversView(t, 'en', change, asked);
    expect(view.title).toContain('A most, +30; all departments together +30');
    expect(view.rows.map((one) => [one.id, one.difference, one.change])).toEqual([
      ['A', '+30', '+30.0%'],
      ['B', '0', '(—)'],
    ]);
  });

  test('rates have as many digits as their changes', () => {
    const view = effectView(t, 'en', change, asked);
    expect(view?.total).toMatchObject({ before: '53.636%', after: '55.752%', change: '+2.116' });
  });

  test('lists are set apart as each language does', () => {
    expect(driversView(translatorFor('zh-Hant'), 'zh-Hant', change, asked).summary).toContain('；B');
  });

  test('the watch tells both effects, and that an earlier period is provisional', () => {
    const watched = departmentsChange(of('2015-01', first, 'provisional'), of('2015-02', second));
    expect(watchText(t, 'en', watched)).toMatch(/^Of all calls 81\.36% .* \(provisional\)$/);
    expect(departmentsHeadline(t, 'en', { change: watched, departments })).toMatch(/\(provisional\)$/);
    expect(driversView(t, 'en', watched, asked).title).toMatch(/\(provisional\)$/);
    expect(effectView(t, 'en', watched, asked)?.title).toMatch(/\(provisional\)$/);
  });
});

test('with nothing before, amounts and shares are told and no differences', () => {
  const change = departmentsChange(of('2015-01', []), of('2015-02', grown));
  expect(departmentsHeadline(t, 'en', { change, departments })).toBe(
    'February 2015: 1,130 contacts by department',
  );
  const view = driversView(t, 'en', change, asked);
  expect(view.title).toBe('Contacts by department, February 2015');
  expect([view.total, ...view.rows].map((one) => [one.difference, one.change])).toEqual([
    ['–', '–'],
    ['–', '–'],
    ['–', '–'],
  ]);
  expect(view.bars.series[0]?.values.toSorted()).toEqual([1000, 130]);
});

test('what wasn’t collected in both periods has no percentage, is no driver, and its rate isn’t taken apart', () => {
  const partly = [...given('A', null, null, 0, 0), ...given('B', 900, 500, 0, 0)];
  const change = departmentsChange(of('2015-01', first), of('2015-02', partly));
  expect(departmentsHeadline(t, 'en', { change, departments })).toBe(
    'February 2015: 900 contacts by department. Not all of it can be held against January 2015',
  );
  const view = driversView(t, 'en', change, asked);
  expect(view.title).toBe('Of what was collected in both periods, B changed most: –100');
  expect([view.total.change, view.rows.find(({ id }) => id === 'A')?.change]).toEqual(['–', '–']);
  expect(effectView(t, 'en', change, asked)).toBeNull();
  expect(watchText(t, 'en', change)).toBeNull();
  expect(noEffectText(t, 'en', change, departments)).toContain('February 2015 and January 2015 of: A.');
});
