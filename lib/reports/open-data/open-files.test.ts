import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day } from '@/lib/calendar/day';
import type { MonthFigure } from '@/lib/kpi/month-figure';
import { STANDINGS } from '@/lib/kpi/standing';
import { figuresWith, MEASURES } from '../monthly/testing/given-monthly-facts';
import { isNotModified } from './not-modified';
import { openAddress } from './open-address';
import { openFacts } from './open-facts';
import { openFiles } from './open-files';
import { openIndex } from './open-index';
import { indexShape, manifestShape, TABLE_NAMES, TABLES, type TableName, tableFile } from './open-shapes';
import { misfits } from './testing/json-schema';

const VINTAGE = '2024-01-15' as Day;
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const HOLED = figuresWith({
  '2023-03': null,
  '2023-05': { rated_1: 'not-collected', emails: 'suspended' },
});
const figures = [...HOLED.values()];
const files = openFiles(openFacts({ vintage: VINTAGE, figures, measures: MEASURES }), sha256);
// The mark at the beginning is kept, to be seen.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const textOf = (name: string) => decoder.decode(files.find((file) => file.name === name)?.bytes);
const jsonOf = (name: string) => JSON.parse(textOf(name));
const csvOf = (name: string): Record<string, string>[] => parse(textOf(name), { bom: true, columns: true });

test('the files of a vintage', () => {
  expect(files.map(({ name }) => name)).toEqual([
    'months.csv',
    'months.json',
    'attainment.csv',
    'attainment.json',
    'published.csv',
    'published.json',
    'dictionary.csv',
    'dictionary.json',
    'schema.json',
    'manifest.json',
  ]);
});

describe('the JSON fits its schema', () => {
  const schema = jsonOf('schema.json');

  test.each(TABLE_NAMES)('%s', (name) => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(misfits(schema.$defs[name], jsonOf(`${name}.json`))).toEqual([]);
    expect(tableFile(name).safeParse(jsonOf(`${name}.json`)).success).toBe(true);
  });

  test('the manifest; and what is spoiled doesn’t fit', () => {
    expect(misfits(schema.$defs.manifest, jsonOf('manifest.json'))).toEqual([]);
    expect(manifestShape.safeParse(jsonOf('manifest.json')).success).toBe(true);
    const months = jsonOf('months.json');
    months.months[0].calls_offered = -1;
    months.months[1].more = 1;
    delete months.months[2].standing;
    months.months[3].standing = 'provisional';
    expect(misfits(schema.$defs.months, months)).toHaveLength(4);
  });
});

test('CSV and JSON hold the same rows under the same names', () => {
  for (const name of TABLE_NAMES) {
    const rows: Record<string, unknown>[] = jsonOf(`${name}.json`)[name];
    const columns = Object.keys(TABLES[name as TableName].shape);
    expect(textOf(`${name}.csv`).split('\r\n')[0]).toBe(`\ufeff${columns.join(',')}`);
    const cells = csvOf(`${name}.csv`).map((row) =>
      columns.map((column) => (row[column] ?? '').replace(/^'(?=-?[=+@-])/, '')),
    );
    expect(cells).toEqual(rows.map((row) => columns.map((column) => String(row[column] ?? ''))));
  }
});

test('months: numbers, a word where a service was suspended, nothing where it wasn’t collected; no row without approval', () => {
  const rows = jsonOf('months.json').months as Record<string, unknown>[];
  expect(rows).toHaveLength(23);
  expect(rows.some(({ month }) => month === '2023-03')).toBe(false);
  expect(rows.find(({ month }) => month === '2023-05')).toMatchObject({
    rated_1: null,
    emails: 'suspended',
    revision: 3,
  });
});

test('attainment: every measure in every month, and in the years that are whole', () => {
  const rows = jsonOf('attainment.json').attainment as Record<string, string | null>[];
  const years = rows.filter(({ by }) => by !== 'month');
  expect([...new Set(years.map(({ by, period }) => `${by} ${period}`))]).toEqual(['calendar-year 2022']);
  expect(rows.filter(({ by }) => by === 'month')).toHaveLength(23 * MEASURES.length);
  const gap = rows.find(({ measure, period }) => measure === 'satisfaction' && period === '2023-05');
  expect(gap).toMatchObject({ value: null, verdict: 'none', reason: 'not-collected' });
  // By hand: in 2022 the made-up months reach 61 % of what the document prints.
  const year = rows.find(({ measure, period }) => measure === 'answered-within-12s' && period === '2022');
  expect(year).toMatchObject({ printed: '61', verdict: 'not-met', target: '80.000000' });
});

test('the dictionary has every column of every table, in three languages that differ', () => {
  const rows = csvOf('dictionary.csv');
  const wanted = TABLE_NAMES.flatMap((name) =>
    Object.keys(TABLES[name].shape).map((column) => `${name}.${column}`),
  );
  expect(rows.map(({ file, column }) => `${file}.${column}`)).toEqual(wanted);
  for (const row of rows) {
    const meanings = ['meaning_en', 'meaning_zh-Hant', 'meaning_zh-Hans'].map((column) => row[column] ?? '');
    for (const meaning of meanings) expect(meaning, `${row['file']}.${row['column']}`).toMatch(/\S/);
    expect(meanings[0]).not.toBe(meanings[1]);
  }
  expect(rows.find(({ column }) => column === 'verdict')?.['values']).toBe('met | not-met | none');
  expect(rows.find(({ column }) => column === 'calls_offered')).toMatchObject({
    type: 'whole number',
    values: 'suspended',
  });
});

test('the manifest holds each other file’s size and SHA-256', () => {
  const manifest = manifestShape.parse(jsonOf('manifest.json'));
  expect(manifest.files).toHaveLength(files.length - 1);
  for (const entry of manifest.files) {
    const bytes = files.find(({ name }) => name === entry.name)?.bytes ?? new Uint8Array();
    expect([entry.bytes, entry.sha256]).toEqual([bytes.length, sha256(bytes)]);
  }
  expect(manifest.licence['zh-Hant']).toContain('免費');
});

test('the same facts are the same bytes, and another vintage others', () => {
  const again = openFiles(openFacts({ vintage: VINTAGE, figures, measures: MEASURES }), sha256);
  expect(again.map(({ bytes }) => sha256(bytes))).toEqual(files.map(({ bytes }) => sha256(bytes)));
});

test('whatever isn’t approved can’t be told: it is refused before anything is made', () => {
  const [first] = figures;
  if (!first) throw new Error('there is a month');
  for (const standing of STANDINGS) {
    const given: MonthFigure[] = [{ ...first, standing }];
    const make = () => openFacts({ vintage: VINTAGE, figures: given, measures: MEASURES });
    if (standing === 'final' || standing === 'revised') expect(make).not.toThrow();
    else expect(make).toThrow(TypeError);
  }
});

test('without any month there are still files, with the ledger’s part', () => {
  const none = openFiles(openFacts({ vintage: VINTAGE, figures: [], measures: MEASURES }), sha256);
  const months = JSON.parse(new TextDecoder().decode(none[1]?.bytes));
  expect(months).toEqual({ vintage: VINTAGE, months: [] });
});

test('the index names every vintage, the newest first', () => {
  const index = indexShape.parse(openIndex(['2023-12-20' as Day, VINTAGE]));
  expect(index.latest).toBe('/api/v1/open-data/latest');
  expect(index.vintages.map(({ vintage }) => vintage)).toEqual([VINTAGE, '2023-12-20']);
  expect(openIndex([]).latest).toBeNull();
});

test('addresses: the index, a file, a vintage’s manifest, and nothing else', () => {
  expect(openAddress('/api/v1/open-data')).toEqual({ kind: 'index' });
  expect(openAddress('/api/v1/open-data/2024-01-15')).toEqual({
    kind: 'file',
    vintage: VINTAGE,
    name: 'manifest.json',
  });
  expect(openAddress('/api/v1/open-data/latest/months.csv')).toMatchObject({
    vintage: 'latest',
    name: 'months.csv',
  });
  for (const path of ['/2024-02-30/months.csv', '/latest/a/b', '/newest', '/', 's'])
    expect(openAddress(`/api/v1/open-data${path}`), path).toBeNull();
});

test('a tag is known in a list, weak or strong, and by a star', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9a-f]{1,8}$/), fc.stringMatching(/^[0-9a-f]{1,8}$/), (one, two) => {
      const tag = `"${one}"`;
      expect(isNotModified(`"x", W/${tag}`, tag)).toBe(true);
      expect(isNotModified('*', tag)).toBe(true);
      expect(isNotModified(null, tag)).toBe(false);
      expect(isNotModified(`"${two}"`, tag)).toBe(one === two);
      expect(isNotModified(one, tag)).toBe(false);
    }),
  );
});
