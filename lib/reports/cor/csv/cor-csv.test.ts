import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { LOCALES } from '@/lib/format/locale';
import { corDifferences } from '../cor-differences';
import { givenBeforeBookOf2025, givenDraftOf2025 } from '../testing/given-books';
import { factsOf, givenInput, givenYear } from '../testing/given-input';
import { CSV_COLUMNS } from './columns';
import { corCsv } from './cor-csv';
import { corDictionary } from './cor-dictionary';

type Line = Readonly<Record<string, string>>;

function lines(csv: string): ReadonlyMap<string, Line> {
  const rows = parse(csv, { bom: true, columns: true }) as Line[];
  return new Map(rows.map((row) => [row['key'] ?? '', row]));
}

test('a line per figure: 12 targets, 16 amounts, 12 changes and 2 volumes of 2024, each with its place', () => {
  const csv = corCsv(factsOf(givenInput(2024)), { kind: 'preview' }, 'en');
  expect(csv.startsWith('\ufeffkey,section,item,')).toBe(true);
  expect(csv.endsWith('\r\n')).toBe(true);
  const all = [...lines(csv).values()];
  const count = (section: string) => all.filter((line) => line['section'] === section).length;
  expect(['targets', 'provision', 'changes', 'volumes', 'months', 'last-year'].map(count)).toEqual([
    12, 16, 12, 2, 0, 0,
  ]);
  expect(all.every((line) => line['source'] === 'book' && line['place'] !== '')).toBe(true);
});

test('each line has number, printed form, source, footnotes and day', () => {
  const csv = lines(corCsv(factsOf(givenInput(2024)), { kind: 'preview' }, 'en'));
  expect(csv.get('provision/2/2022-23/actual')).toMatchObject({
    item: 'Programme (2) Innovation, Technology and Industry',
    head: '135',
    programme: '2',
    value: '179.3',
    unit: 'HK$ million',
    printed: '179.3',
    book: '2024-25',
    footnotes: 'Ψ',
    asAt: '2026-11-22',
  });
  expect(csv.get('changes/2/2023-24/revised/on-original')).toMatchObject({
    against: '2023-24 original',
    value: '-11.7',
    printed: '–11.7%',
  });
  expect(csv.get('volumes/calls/2023')).toMatchObject({ value: '2807000', printed: '2\u202f807\u202f000' });
});

test('a value of months has its sums and its verdict; a difference is computed', () => {
  const csv = lines(
    corCsv(factsOf(givenDraftOf2025({ figures: givenYear(2024) })), { kind: 'preview' }, 'en'),
  );
  expect(csv.get('months/satisfaction/2024/value')).toMatchObject({
    value: '4.4',
    numerator: '52800',
    denominator: '12000',
    verdict: 'met',
    source: 'months',
    book: '',
  });
  expect(csv.get('last-year/outcome/satisfaction/2024/difference')).toMatchObject({
    value: '-0.1',
    printed: '–0.1',
    source: 'computed',
  });
});

test('a value that six digits can’t tell from its target isn’t printed as the target', () => {
  // 2 304 000 000 of 2 880 000 000 is 80; one call less isn't.
  const figures = givenYear(2024, (number) => ({
    calls_offered: 240_000_000,
    calls_answered_within_12s: number === 1 ? 191_999_999 : 192_000_000,
  }));
  const csv = lines(corCsv(factsOf(givenDraftOf2025({ figures })), { kind: 'preview' }, 'en'));
  expect(csv.get('months/answered-within-12s/2024/value')).toMatchObject({
    printed: '<80',
    verdict: 'not-met',
  });
});

test('codes are the same in every language, keys are unique, the dictionary has every column', () => {
  const facts = factsOf(givenInput(2024));
  const keys = LOCALES.map((locale) => [...lines(corCsv(facts, { kind: 'preview' }, locale)).keys()]);
  expect(keys[1]).toEqual(keys[0]);
  expect(keys[2]).toEqual(keys[0]);
  expect(keys[0]).toHaveLength(42);
  for (const locale of LOCALES) {
    const rows = parse(corDictionary(locale, { kind: 'preview' }, facts.asAt), { bom: true }) as string[][];
    expect(rows.slice(1).map(([column]) => column)).toEqual([...CSV_COLUMNS]);
    expect(rows.every((row) => row.length === 3 && !row.includes(''))).toBe(true);
  }
});

const ISSUED = { kind: 'issued', id: 'COR-2025', number: 1, sha256: '00ff', reissue: null } as const;

test('before the book is held the file has no provision, and a line that says so', () => {
  const facts = factsOf(givenBeforeBookOf2025());
  const all = [...lines(corCsv(facts, ISSUED, 'en')).values()];
  const count = (section: string) => all.filter((line) => line['section'] === section).length;
  // Months: 2024 of each pledge; last-year: two outcomes, each before, after and difference.
  expect(['targets', 'months', 'provision', 'changes', 'volumes', 'last-year'].map(count)).toEqual([
    12, 3, 1, 0, 2, 6,
  ]);
  expect(all.find(({ key }) => key === 'provision/not-held')).toEqual({
    ...Object.fromEntries(CSV_COLUMNS.map((column) => [column, ''])),
    key: 'provision/not-held',
    section: 'provision',
    item: 'Financial provision',
    year: '2025-26',
    column: 'not-held',
    printed: 'The Estimates 2025–26 aren’t held yet, so no provision stands here.',
    asAt: '2026-11-22',
    snapshot: 'COR-2025 · SHA-256 00ff',
  });
  expect(corCsv(factsOf(givenInput(2024)), ISSUED, 'en')).not.toContain('not-held');
});

test('a re-issue has what it supersedes, why, and both sides of each difference; no formula of a note runs', () => {
  const before = factsOf(givenBeforeBookOf2025());
  const figures = givenYear(2024, (number) => (number === 1 ? { calls_answered_within_12s: 217_200 } : {}));
  const after = factsOf(givenBeforeBookOf2025({ figures }));
  const reissue = {
    supersedes: 'COR-2025',
    asAt: '2026-11-01',
    note: '=1+1',
    differences: corDifferences(before, after),
  };
  const frame = { ...ISSUED, id: 'COR-2025-R1', number: 2, reissue };
  const told = [...lines(corCsv(after, frame, 'zh-Hant')).values()]
    .filter(({ section }) => section === 'reissue' || section === 'difference')
    .map(({ key, item, column, printed, source }) => [key, item, column, printed, source]);
  expect(told.slice(0, 5)).toEqual([
    ['reissue/supersedes', '本次取代的報告表', 'supersedes', 'COR-2025', ''],
    ['reissue/as-at', '該次的數據截至日期', 'as-at', '2026-11-01', ''],
    ['reissue/note', '再次發出的原因', 'note', "'=1+1", ''],
    [
      'difference/targets/answered-within-12s/2024/actual/before',
      '12秒內獲接聽的來電：2024年（實際）',
      'before',
      '78 · 未達標',
      '',
    ],
    [
      'difference/targets/answered-within-12s/2024/actual/after',
      '12秒內獲接聽的來電：2024年（實際）',
      'after',
      '79 · 未達標',
      '',
    ],
  ]);
  // The cell and the months behind it, two sides each.
  expect(told).toHaveLength(3 + 4);
  expect(lines(corCsv(after, ISSUED, 'en')).has('reissue/supersedes')).toBe(false);
});

test('the dictionaries of two issues differ by their snapshots, and a preview’s says that it is one', () => {
  const { asAt } = factsOf(givenInput(2024));
  const feet = [ISSUED, { ...ISSUED, id: 'COR-2025-R1', number: 2 }, { kind: 'preview' } as const].map(
    (frame) => [
      ...new Set(
        (parse(corDictionary('en', frame, asAt), { bom: true, columns: true }) as Line[]).map(
          ({ snapshot }) => snapshot,
        ),
      ),
    ],
  );
  expect(feet).toEqual([
    ['COR-2025 · SHA-256 00ff'],
    ['COR-2025-R1 · SHA-256 00ff'],
    ['Preview, not issued · as at 22 November 2026'],
  ]);
});
