import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CONTACT_KINDS, inOrder } from '@/lib/departments/department-counts';
import { row } from '@/lib/departments/testing/given-departments';
import { cellOf, differingFields, readDepartmentsForm, typedDepartments } from './departments-form';

test('empty is not collected, 0 is none, commas between thousands are fine; the rest is named with its cell', () => {
  const read = readDepartmentsForm({
    'AFCD.enquiry.calls_offered': ' 1,234 ',
    'AFCD.enquiry.calls_answered': '0',
    'AFCD.enquiry.emails': '',
    'AFCD.complaint.emails': '1,23',
    'FEHD.enquiry.emails': 'suspended',
    'FEHD.enquiry.other_written': '２',
    month: '2015-01',
    note: ' moved \r\n houses ',
  });
  expect(read.rows).toEqual([row('AFCD', 'enquiry', 1234, 0)]);
  expect(read.note).toBe('moved \n houses');
  expect(read.problems.map(({ field, code, value }) => [field, code, value])).toEqual([
    ['AFCD.complaint.emails', 'not-a-whole-number', '1,23'],
    ['FEHD.enquiry.emails', 'not-a-whole-number', 'suspended'],
    ['FEHD.enquiry.other_written', 'full-width-digits', '２'],
  ]);
});

test('a field is a cell, or none of ours', () => {
  expect(cellOf('A&B-1.complaint.emails')).toEqual({
    department: 'A&B-1',
    kind: 'complaint',
    count: 'emails',
  });
  for (const field of [
    'note',
    'afcd.enquiry.emails',
    'AFCD.praise.emails',
    'AFCD.enquiry.faxes',
    'AFCD.enquiry.emails.x',
    '__proto__',
  ])
    expect(cellOf(field)).toBeNull();
});

const count = fc.option(fc.integer({ min: 0, max: 2 ** 31 - 1 }));
const rows = fc
  .uniqueArray(
    fc.tuple(
      fc.constantFrom('A', 'B', 'C&D'),
      fc.constantFrom(...CONTACT_KINDS),
      fc.tuple(count, count, count, count),
    ),
    { selector: ([code, kind]) => `${code} ${kind}` },
  )
  .map((all) => inOrder(all.map(([code, kind, counts]) => row(code, kind, ...counts))));

test('what stands in the form is read as what it was', () => {
  fc.assert(
    fc.property(rows, (all) => {
      expect(readDepartmentsForm(typedDepartments({ rows: all, note: 'n' }))).toEqual({
        rows: all,
        note: 'n',
        problems: [],
      });
    }),
  );
});

test('versions that mean the same differ nowhere; others differ field by field, the note last', () => {
  expect(
    differingFields({ 'A.enquiry.emails': '1234', note: '' }, { 'A.enquiry.emails': ' 1,234', note: '' }),
  ).toEqual([]);
  expect(
    differingFields({ 'A.enquiry.emails': 'x', note: 'a' }, { 'B.enquiry.emails': '0', note: '' }),
  ).toEqual([
    { field: 'A.enquiry.emails', a: 'x', b: '' },
    { field: 'B.enquiry.emails', a: '', b: '0' },
    { field: 'note', a: 'a', b: '' },
  ]);
});
