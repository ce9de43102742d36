import { expect, test } from 'vitest';
import type { Month } from '@/lib/calendar/month';
import { RETURN_FIELDS, type TypedReturn } from '@/lib/forms/return-form';
import { COUNT_CODES } from '@/lib/kpi/counts';
import { byMonth, figureOf } from '@/lib/kpi/testing/month-counts';
import { translatorFor } from '@/lib/messages/translator';
import { formView, valueText } from './form-view';

const typed = {
  ...(Object.fromEntries(RETURN_FIELDS.map((field) => [field, ''])) as TypedReturn),
  emails: ' 12abc ',
  why_emails: 'a storm',
};
const figures = byMonth([
  figureOf('2023-01', { emails: 1200, other_written: 'suspended' }),
  figureOf('2023-12', { emails: 0 }),
]);
const view = (locale: 'en' | 'zh-Hant') =>
  formView(translatorFor(locale), locale, '2024-01' as Month, typed, figures);

test('a line says what stands in its fields as it was typed, and the count of last month and of last year', () => {
  const lines = view('en').groups.flatMap((group) => group.lines);
  expect(lines.find(({ code }) => code === 'emails')).toEqual({
    code: 'emails',
    label: 'E-mails',
    typed: ' 12abc ',
    whyLabel: 'Explanation: E-mails',
    why: 'a storm',
    lastMonth: '0',
    lastYear: '1,200',
    trend: expect.objectContaining({ told: 'January–December 2023: lowest 0, highest 1,200.' }),
  });
  expect(lines.find(({ code }) => code === 'other_written')).toMatchObject({
    typed: '',
    lastMonth: 'Not collected',
    lastYear: 'Service suspended',
    trend: null,
  });
});

test('every count of the catalogue stands in one group, once, under the months it stands beside', () => {
  const { groups, lastMonth, lastYear } = view('en');
  expect([lastMonth, lastYear]).toEqual(['Dec 2023', 'Jan 2023']);
  expect(groups.map(({ title }) => title)).toEqual([
    'Calls',
    'Enquiries and cases',
    'Satisfaction',
    'Written contacts',
  ]);
  const codes = groups.flatMap(({ lines }) => lines.map(({ code }) => code));
  expect(codes.toSorted()).toEqual(COUNT_CODES.toSorted());
  expect(view('zh-Hant')).toMatchObject({ lastMonth: '2023年12月', lastYear: '2023年1月' });
});

test.each([
  [undefined, '–'],
  [0, '0'],
  [1_234_567, '1,234,567'],
  ['not-collected', 'Not collected'],
  ['suspended', 'Service suspended'],
] as const)('the count %s reads %s: no figure, none, and why there is none are told apart', (value, text) => {
  expect(valueText(translatorFor('en'), value)).toBe(text);
});
