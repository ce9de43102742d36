import { expect, test } from 'vitest';
import { LOCALES } from '@/lib/format/locale';
import { DEPARTMENT_COLUMNS } from '@/lib/imports/departments/department-row';
import { MONTH_COLUMNS } from '@/lib/imports/month-columns';
import { departmentsPrinted, monthsPrinted } from '@/lib/imports/print/entry-rows';
import { entryXlsx } from '@/lib/imports/print/entry-xlsx';
import { openArchive } from '@/lib/imports/xlsx/archive';
import { EXPLANATION_SHEETS } from '@/lib/imports/xlsx/explanation-sheets';
import { readPart } from '@/lib/imports/xlsx/read-part';
import { attribute } from '@/lib/imports/xlsx/xml-text';
import { translatorFor } from '@/lib/messages/translator';
import { explanationsOf } from './explanations';

test.each(LOCALES)('in %s, every column of a template is explained, in its order', (locale) => {
  const t = translatorFor(locale);
  for (const [kind, columns] of [
    ['months', MONTH_COLUMNS],
    ['departments', DEPARTMENT_COLUMNS],
  ] as const) {
    const { lines, head } = explanationsOf(t, kind);
    expect(lines.map(([column]) => column)).toEqual(columns);
    for (const line of lines) expect(line).toHaveLength(head.length);
  }
});

test('rules come from the catalogue', () => {
  const lines = explanationsOf(translatorFor('en'), 'months').lines;
  expect(lines.find(([column]) => column === 'calls_answered')).toEqual([
    'calls_answered',
    'Calls answered',
    'A whole number from 0 to 2,147,483,647, suspended, or empty',
    'At most calls_offered',
    '1234',
  ]);
});

test.each(['months', 'departments'] as const)(
  'a template of %s: the month is text in every row, the head stays in sight',
  async (kind) => {
    const table = kind === 'months' ? monthsPrinted([]) : departmentsPrinted([]);
    const archive = openArchive(await entryXlsx(table, explanationsOf(translatorFor('zh-Hant'), kind)));
    const seen: string[] = [];
    readPart(archive, 'xl/worksheets/sheet1.xml', 1_000_000, {
      open: (name, attributes) => {
        if (name === 'pane' || attribute(attributes, 'r') === 'A241') seen.push(`${name}${attributes}`);
      },
      text: () => {},
      close: () => {},
    });
    expect(seen[0]).toMatch(/^pane.*ySplit="1"/);
    const style = Number(attribute(seen[1]?.slice(1) ?? '', 's'));
    const formats: string[] = [];
    const codes = new Map<string, string | null>();
    readPart(archive, 'xl/styles.xml', 1_000_000, {
      open: (name, attributes) => {
        if (name === 'numFmt')
          codes.set(attribute(attributes, 'numFmtId') ?? '', attribute(attributes, 'formatCode'));
        if (name === 'cellXfs') formats.length = 0;
        else if (name === 'xf') formats.push(attribute(attributes, 'numFmtId') ?? '');
      },
      text: () => {},
      close: (name) => {
        if (name === 'cellXfs') formats.push('end');
      },
    });
    expect(codes.get(formats[style] ?? '')).toBe('@');
    expect(archive.has('xl/worksheets/sheet2.xml')).toBe(true);
  },
);

test('the sheets of explanations are known as nothing to be read, in every language', () => {
  const names = LOCALES.map((locale) => explanationsOf(translatorFor(locale), 'months').name);
  expect(names.toSorted()).toEqual([...EXPLANATION_SHEETS].toSorted());
});
