import { expect, test } from 'vitest';
import { madeRow, madeWorkbook } from '../testing/made-workbook';
import { parseDepartmentsFile } from './parse-departments-file';

const parse = (text: string) => parseDepartmentsFile(new TextEncoder().encode(text));
const problems = (text: string) => {
  const file = parse(text);
  return file.kind === 'rows' ? [] : file.errors.map(({ row, column, code }) => `${row} ${column} ${code}`);
};

test('rows in any order of columns, an empty cell being “not collected”, a column left out not being there', () => {
  expect(
    parse('kind,month,department,emails\ncomplaint,2016-01,AFCD,0\nenquiry,2016-01,AFCD,\n'),
  ).toMatchObject({
    kind: 'rows',
    rows: [
      { row: 2, month: '2016-01', department: 'AFCD', kind: 'complaint', given: { emails: 0 } },
      { row: 3, month: '2016-01', department: 'AFCD', kind: 'enquiry', given: { emails: null } },
    ],
  });
});

test('every column that rows need is asked for, and no others are known', () => {
  expect(problems('month,emails\n2016-01,1\n')).toEqual([
    '1 department column-missing',
    '1 kind column-missing',
  ]);
  expect(problems('month,department,kind,note\n')).toEqual(['1 note unknown-column']);
});

test('a workbook’s sheet is called departments', () => {
  const rows = `${madeRow(1, ['month', 'department', 'kind', 'emails'])}${madeRow(2, ['2016-01', 'AFCD', 'enquiry', 7])}`;
  const sheets =
    '<sheet name="months" sheetId="2" r:id="rId2"/><sheet name="departments" sheetId="1" r:id="rId1"/>';
  expect(parseDepartmentsFile(madeWorkbook({ rows, sheets }))).toMatchObject({
    rows: [{ department: 'AFCD', kind: 'enquiry', given: { emails: 7 } }],
    read: { sheet: 'departments' },
  });
});

test('the same month, department and kind twice names both rows', () => {
  const text =
    'month,department,kind,emails\n2016-01,A,enquiry,1\n2016-01,A,complaint,1\n2016-01,A,enquiry,x\n';
  expect(problems(text)).toEqual(['4 emails not-a-whole-number', '4 null duplicate-department-row']);
});
