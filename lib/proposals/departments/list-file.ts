import { DEPARTMENT_CODE, type Department } from '@/lib/departments/department';
import { toCsv } from '@/lib/format/csv';
import type { Cell } from '@/lib/imports/cell';
import type { EntryFile } from '@/lib/imports/entry-file';
import { type EntryKind, parseEntryFile, type ReadEntry } from '@/lib/imports/entry-table';
import { readNoteCell } from '@/lib/imports/note-cell';
import type { RowProblem } from '@/lib/imports/problem';
import { noText, problemAt, readMonth } from '@/lib/imports/read-cell';
import { LOOKED_AT } from '@/lib/imports/reading';
import { trimmed } from '@/lib/imports/trimmed';

/** The columns of a file of departments: contract.md. */
const COLUMNS = ['code', 'name_en', 'name_zh_hant', 'name_zh_hans', 'from', 'to', 'successor'] as const;
type Column = (typeof COLUMNS)[number];

/** The name of the sheet, where it is a workbook. */
const SHEET = 'departments';

/**
 * Departments as a CSV file, which {@link parseDepartmentList} reads as what they are.
 *
 * @example departmentListCsv([]) // '\ufeffcode,name_en,name_zh_hant,name_zh_hans,from,to,successor\r\n'
 */
export function departmentListCsv(departments: readonly Department[]): string {
  const rows = departments.map(({ code, name, from, to, successor }) => [
    code,
    name.en,
    name['zh-Hant'],
    name['zh-Hans'],
    from,
    to,
    successor,
  ]);
  return toCsv(COLUMNS, rows);
}

/**
 * A file of departments, CSV or XLSX: all of them, or what is wrong with it; whoever sends and confirms it sees what was read. `to` and `successor` may be left out.
 *
 * @example parseDepartmentList(bytes).rows[0]?.code // 'AFCD'
 */
export function parseDepartmentList(bytes: Uint8Array): EntryFile<Department> {
  return parseEntryFile(bytes, DEPARTMENTS, LOOKED_AT);
}

const DEPARTMENTS: EntryKind<Column, Department> = {
  columns: COLUMNS,
  required: ['code', 'name_en', 'name_zh_hant', 'name_zh_hans', 'from'],
  // Nothing here is a count, and nothing is missed.
  isCount: () => true,
  sheet: SHEET,
  readRow,
};

type Read =
  | { readonly kind: 'text'; readonly text: string | null }
  | { readonly kind: 'problem'; readonly code: RowProblem['code']; readonly facts?: RowProblem['facts'] };

function readRow(
  row: number,
  cells: readonly Cell[],
  columns: readonly Column[],
  onProblem: (make: () => RowProblem) => void,
): ReadEntry<Department> {
  const said = new Map<Column, string | null>();
  let good = true;
  columns.forEach((column, at) => {
    const cell = cells[at] ?? '';
    const read = readCell(column, cell);
    if (read.kind === 'text') said.set(column, read.text);
    else {
      good = false;
      onProblem(() => problemAt(row, column, cell, read));
    }
  });
  const of = (column: Column) => said.get(column) ?? null;
  const [code, en, hant, hans] = [of('code'), of('name_en'), of('name_zh_hant'), of('name_zh_hans')];
  const from = of('from');
  if (code === null) return { key: null, whole: null };
  const twice = (firstRow: number) =>
    ({ row, column: 'code', value: code, code: 'duplicate-department', facts: { firstRow } }) as const;
  const key = { text: code, twice };
  if (!good || en === null || hant === null || hans === null || from === null) return { key, whole: null };
  const name = { en, 'zh-Hant': hant, 'zh-Hans': hans };
  // Both were read as months.
  const [first, last] = [from as Department['from'], of('to') as Department['to']];
  return { key, whole: { code, name, from: first, to: last, successor: of('successor') } };
}

function readCell(column: Column, cell: Cell): Read {
  const isEmpty = typeof cell === 'string' && trimmed(cell) === '';
  if (isEmpty && (column === 'to' || column === 'successor')) return { kind: 'text', text: null };
  if (column === 'from' || column === 'to') {
    const read = readMonth(cell);
    return read.kind === 'month' ? { kind: 'text', text: read.month } : read;
  }
  if (typeof cell !== 'string') return noText(cell);
  if (column === 'code' || column === 'successor') return readCode(trimmed(cell));
  const name = readNoteCell(trimmed(cell));
  if (name.kind === 'problem') return name;
  const text = name.note?.trim() ?? '';
  return text === '' ? { kind: 'problem', code: 'name-missing' } : { kind: 'text', text };
}

function readCode(text: string): Read {
  if (text === '') return { kind: 'problem', code: 'department-missing' };
  return DEPARTMENT_CODE.test(text) ? { kind: 'text', text } : { kind: 'problem', code: 'department-code' };
}
