import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { LOCALES } from '@/lib/format/locale';
import { FRAME, figuresWith, givenFacts, REISSUE } from '../testing/given-monthly-facts';
import { MONTHLY_COLUMNS } from './columns';
import { KNOWN_VALUES } from './known-values';
import { monthlyCsv } from './monthly-csv';
import { monthlyDictionary } from './monthly-dictionary';

type Row = Readonly<Record<string, string>>;
const read = (text: string): Row[] => parse(text, { bom: true, columns: true });

const HOLED = figuresWith({
  '2023-03': null,
  '2023-05': { calls_answered_within_12s: 'not-collected' },
  '2022-06': { calls_offered: 0, calls_answered: 0, calls_answered_within_12s: 0, emails: 'suspended' },
});
const FILES = [
  monthlyCsv(givenFacts(), 'en', FRAME),
  monthlyCsv(givenFacts({ figures: HOLED, state: 'submitted' }), 'zh-Hans', { ...FRAME, mark: '预览' }),
  monthlyCsv(givenFacts({ figures: new Map(), books: [] }), 'zh-Hant', FRAME),
  monthlyCsv(givenFacts(), 'zh-Hant', { ...FRAME, reissue: REISSUE }),
];

test('UTF-8 with its mark, CRLF at every end, one header', () => {
  for (const file of FILES) {
    expect(file.startsWith(`\ufeff${MONTHLY_COLUMNS.join(',')}\r\n`)).toBe(true);
    expect(file.endsWith('\r\n')).toBe(true);
    // Within quotes a text may have lines of its own.
    const unquoted = file.replace(/"(?:[^"]|"")*"/g, '');
    expect(/[\r\n]/.test(unquoted.replaceAll('\r\n', ''))).toBe(false);
  }
});

test('a line for each figure: no two have the same name', () => {
  for (const file of FILES) {
    const names = read(file).map((row) =>
      ['section', 'item', 'period', 'by', 'stage', 'against', 'footnotes']
        .map((column) => row[column])
        .join('|'),
    );
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  }
});

test('a measure in a month, by hand', () => {
  const facts = givenFacts();
  const row = read(FILES[0] ?? '').find(
    (one) => one['item'] === 'answered-within-12s' && one['period'] === '2023-12' && one['by'] === 'month',
  );
  const figure = facts.figures.at(-1);
  expect(row).toMatchObject({
    section: 'measure',
    name: 'Calls answered within 12 seconds',
    numerator: String(figure?.counts.calls_answered_within_12s),
    denominator: String(figure?.counts.calls_offered),
    printed: '83%',
    target: '80.000000',
    comparison: 'at-least',
    verdict: 'met',
    month: '2023-12',
    asAt: '2024-01-15',
    snapshot: FRAME.foot,
    mark: '',
  });
});

test('negative numbers stay numbers, and what a spreadsheet would run doesn’t run', () => {
  const rows = read(FILES[0] ?? '');
  expect(rows.some((row) => /^-\d+\.\d{6}$/.test(row['difference'] ?? ''))).toBe(true);
  expect(rows.find(({ section }) => section === 'commentary')?.['text']).toBe(
    `'${FRAME.commentary[0]?.text}`,
  );
  const runnable = rows.flatMap((row) => Object.values(row)).filter((cell) => /^[=+@\t\r]/.test(cell));
  expect(runnable.filter((cell) => !/^\+\d+\.\d%$/.test(cell))).toEqual([]);
});

test('a re-issue: whose place it takes and why, then each figure that differs; a first issue has neither', () => {
  const [first, again] = [read(FILES[0] ?? ''), read(FILES[3] ?? '')];
  const said = again.filter(({ section }) => section === 'reissue' || section === 'difference');
  const filled = said.map((row) => Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== '')));
  const around = { month: '2023-12', asAt: '2024-01-15', snapshot: FRAME.foot };
  expect(filled).toEqual([
    {
      section: 'reissue',
      item: 'KPI-2023-12',
      period: '2023-12',
      by: 'month',
      against: '2024-01-15',
      text: REISSUE.note,
      ...around,
    },
    {
      section: 'difference',
      item: 'satisfaction/month/2023-12',
      name: '滿意程度，2023年12月',
      printed: '4.4 · 達標',
      against: '4.3 · 達標',
      ...around,
    },
  ]);
  expect(again.length - first.length).toBe(2);
});

test('every line of the dictionary has the snapshot: no two issues’ dictionaries are the same file', () => {
  const rows = parse(monthlyDictionary('en', FRAME.foot), { bom: true }) as string[][];
  expect(rows[0]?.at(-1)).toBe('Snapshot of the report that this dictionary belongs to, with its SHA-256');
  expect(rows.slice(1).filter((row) => row.at(-1) !== FRAME.foot)).toEqual([]);
  expect(monthlyDictionary('en', 'KPI-2023-12-R1')).not.toBe(monthlyDictionary('en', FRAME.foot));
});

test('a gap is a word and no number; zero is a number', () => {
  const rows = read(FILES[1] ?? '');
  const count = (item: string, period: string) =>
    rows.find((row) => row['section'] === 'count' && row['item'] === item && row['period'] === period);
  expect(count('calls_offered', '2023-03')).toMatchObject({ value: '', gap: 'missing', monthsReported: '0' });
  expect(count('calls_offered', '2022-06')).toMatchObject({ value: '0', gap: '', revision: '3' });
  expect(count('emails', '2022-06')).toMatchObject({ value: '', gap: 'suspended' });
  const toDate = rows.find((row) => row['item'] === 'calls_offered' && row['by'] === 'year-to-date');
  expect(toDate).toMatchObject({ value: '', reason: 'part-period', gap: 'missing', monthsReported: '11' });
});

test.each(LOCALES)('%s: the dictionary has every column, and every word that occurs', (locale) => {
  const dictionary = parse(monthlyDictionary(locale, FRAME.foot), { bom: true }) as string[][];
  expect(dictionary.slice(1).map(([column]) => column)).toEqual([...MONTHLY_COLUMNS]);
  for (const [column, meaning, unit] of dictionary.slice(1)) {
    expect(meaning, column).toBeTruthy();
    expect(unit, column).toBeTruthy();
  }
  const words = new Map(
    dictionary.slice(1).map(([column = '', , , values = '']) => [column, values.split(' | ')]),
  );
  for (const row of FILES.flatMap(read))
    for (const column of Object.keys(KNOWN_VALUES)) {
      const word = row[column] ?? '';
      if (word !== '') expect(words.get(column), `${column} ${word}`).toContain(word);
    }
});

test('the words of the dictionary are other words in each language, the columns the same', () => {
  const [en, hant, hans] = LOCALES.map(
    (locale) => parse(monthlyDictionary(locale, FRAME.foot), { bom: true }) as string[][],
  );
  expect(en?.[1]?.[1]).not.toBe(hant?.[1]?.[1]);
  expect(hans?.[1]?.[1]).not.toBe(hant?.[1]?.[1]);
});
