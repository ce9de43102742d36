import { beforeAll, describe, expect, test } from 'vitest';
import type { Month } from '@/lib/calendar/month';
import { LOCALES } from '@/lib/format/locale';
import { expression } from '@/lib/kpi/testing/pledge';
import { expectComputed } from '../../workbook/testing/expect-computed';
import { openWorkbook, type StoredWorkbook } from '../../workbook/testing/open-workbook';
import { FRAME, figuresWith, givenFacts, MEASURES } from '../testing/given-monthly-facts';
import { monthlyXlsx } from './monthly-xlsx';

/** A month missing, one in part, one suspended, and one without a call. */
const HOLED = figuresWith({
  '2023-03': null,
  '2023-05': { calls_answered_within_12s: 'not-collected' },
  '2023-07': { rated_5: 'suspended', emails: 'suspended' },
  '2022-06': {
    calls_offered: 0,
    calls_answered: 0,
    calls_answered_within_12s: 0,
    calls_abandoned_within_12s: 0,
  },
});
const WITHIN = 'Calls answered within 12…';

let whole: StoredWorkbook;
let holed: StoredWorkbook;
beforeAll(async () => {
  whole = openWorkbook(await monthlyXlsx(givenFacts(), 'en', FRAME));
  holed = openWorkbook(
    await monthlyXlsx(givenFacts({ figures: HOLED, state: 'submitted' }), 'en', {
      ...FRAME,
      mark: 'PREVIEW',
    }),
  );
});

test('a sheet for each subject', () => {
  expect(whole.names).toEqual([
    'Summary',
    WITHIN,
    'Enquiries resolved at the…',
    'Customer satisfaction',
    'Calls abandoned',
    'Volumes by channel',
    'All counts',
    'Returns',
    'Budgets',
    'Commentary',
    'About',
    'Chart data',
  ]);
});

describe('a measure’s sheet', () => {
  const cell = (address: string) => whole.sheets[WITHIN]?.[address];

  test('the last month: counts as they are, the value a formula over them', () => {
    const figure = givenFacts().figures.at(-1);
    const [offered, within] = [
      Number(figure?.counts.calls_offered),
      Number(figure?.counts.calls_answered_within_12s),
    ];
    expect(cell('B28')).toEqual({ formula: null, value: offered });
    expect(cell('C28')).toEqual({ formula: null, value: within });
    expect(cell('D28')).toEqual({ formula: 'IF(B28=0,"no calls",C28/B28)', value: within / offered });
    expect(cell('F28')?.value).toBe(0.8);
    expect(cell('M28')?.value).toBe(3);
  });

  test('the year to date, the same months before and twelve months are sums over the months’ rows', () => {
    expect(cell('B29')?.formula).toBe('SUM(B17:B28)');
    expect(cell('C30')?.formula).toBe('SUM(C5:C16)');
    expect(cell('C31')?.formula).toBe('SUM(C17:C28)');
    expect(cell('D29')?.formula).toBe('IF(B29=0,"no calls",C29/B29)');
    const { numerator, denominator } = givenFacts().measures[0]?.yearToDate ?? {};
    expect(cell('D29')?.value).toBe(Number(numerator) / Number(denominator));
    // By hand: the made-up months add up to what the document states of 2023.
    expect(cell('E29')?.value).toBe('74%');
  });

  test('a mean of ratings is Σ k·nₖ over Σ nₖ', () => {
    const satisfaction = whole.sheets['Customer satisfaction'];
    expect(satisfaction?.['G28']?.formula).toBe('B28+2*C28+3*D28+4*E28+5*F28');
    expect(satisfaction?.['H28']?.formula).toBe('B28+C28+D28+E28+F28');
    expect(satisfaction?.['I28']?.formula).toBe('IF(H28=0,"no ratings",G28/H28)');
    expect(satisfaction?.['G29']?.formula).toBe('B29+2*C29+3*D29+4*E29+5*F29');
  });

  test('where there is no number a word says why, and never a zero', () => {
    const rows = holed.sheets[WITHIN];
    expect(['B19', 'C19', 'D19'].map((at) => rows?.[at]?.value)).toEqual(['Missing', 'Missing', 'Missing']);
    expect(rows?.['C21']?.value).toBe('Not collected');
    expect(rows?.['D21']?.value).toBe('Not collected');
    expect(rows?.['B10']?.value).toBe(0);
    expect(rows?.['D10']?.value).toBe('no calls');
    expect(holed.sheets['Customer satisfaction']?.['F23']?.value).toBe('Service suspended');
  });

  test('a sum leaves out a month that has only some of the numbers, and its share isn’t told of twelve', () => {
    const rows = holed.sheets[WITHIN];
    // March 2023 has no number at all and may lie in a range; May has calls offered and may not.
    expect(rows?.['B29']?.formula).toBe('SUM(B17:B20,B22:B28)');
    expect(rows?.['J29']?.value).toBe(10);
    expect(rows?.['D31']?.value).toBe('10 of 12 months');
    expect(rows?.['H29']?.value).toBe('No judgement');
  });

  test('each definition works out its own months', async () => {
    const [first, ...others] = MEASURES;
    const [definition] = first?.definitions ?? [];
    if (!first || !definition) throw new Error('there is a measure');
    const later = {
      ...definition,
      validFrom: '2023-07' as Month,
      denominator: expression('calls_offered - calls_abandoned_within_12s'),
    };
    const measures = [{ ...first, definitions: [definition, later] as const }, ...others];
    const changed = openWorkbook(await monthlyXlsx(givenFacts({ measures }), 'en', FRAME));
    const rows = changed.sheets[WITHIN];
    // Columns: calls offered, within 12 s, abandoned early, denominator, value.
    expect(rows?.['E22']?.formula).toBe('B22');
    expect(rows?.['E23']?.formula).toBe('B23-D23');
    expect(rows?.['E29']?.formula).toBe('B29-D29');
    expectComputed(changed);
  });
});

test('the summary takes its numbers from the measures’ sheets', () => {
  const summary = whole.sheets['Summary'];
  expect(summary?.['B5']?.formula).toBe(`'${WITHIN}'!$D$28`);
  expect(summary?.['C5']?.formula).toBe(`'${WITHIN}'!$D$16`);
  expect(summary?.['F5']?.formula).toBe('(D5-E5)*100');
  // The four measures end it in row 8: nothing is said below them.
  expect(Object.keys(summary ?? {}).filter((address) => Number(address.slice(1)) > 8)).toEqual([]);
  expect(holed.sheets['Summary']?.['G5']?.value).toBe('10 of 12 months');
});

test('volumes: sums only of whole periods', () => {
  expect(whole.sheets['Volumes by channel']?.['H28']?.formula).toBe('F28+G28');
  expect(whole.sheets['Volumes by channel']?.['B29']?.formula).toBe('SUM(B17:B28)');
  // By hand: 2 807 000 stated for 2023, which the made-up months add up to within a thousand.
  expect(Math.abs(Number(whole.sheets['Volumes by channel']?.['B29']?.value) - 2_807_000)).toBeLessThan(1000);
  expect(holed.sheets['Volumes by channel']?.['B29']?.value).toBe('11 of 12 months');
  expect(holed.sheets['Volumes by channel']?.['H23']?.value).toBe('Service suspended');
});

test('budgets: the change between the two provisions that stand there, beside the printed one', () => {
  const budgets = whole.sheets['Budgets'] ?? {};
  const rows = Object.entries(budgets).filter(([, { value }]) => value === '+11.3%');
  expect(rows).toHaveLength(1);
  const row = rows[0]?.[0].slice(1) ?? '';
  expect(budgets[`F${row}`]).toEqual({
    formula: `(E${row}-D${row})/D${row}`,
    value: expect.closeTo(23 / 204, 9),
  });
  expect(budgets[`D${row}`]?.value).toBe(20.4);
  expect(budgets[`E${row}`]?.value).toBe(22.7);
});

test('charts break where there is no number: their cells are empty', () => {
  const data = holed.sheets['Chart data'];
  expect(data?.['B17']).toBeUndefined();
  expect(data?.['B18']?.formula).toBe(`'${WITHIN}'!$D$20`);
  expect(Object.keys(holed.parts).filter((part) => /charts\/chart\d+\.xml$/.test(part))).toHaveLength(5);
  expect(holed.parts['xl/charts/chart1.xml']).toContain('<c:dispBlanksAs val="gap"/>');
});

test.each(LOCALES)('%s: every formula comes to the value beside it, worked out anew', async (locale) => {
  for (const facts of [
    givenFacts(),
    givenFacts({ figures: HOLED }),
    givenFacts({ figures: new Map(), books: [] }),
  ])
    expect(expectComputed(openWorkbook(await monthlyXlsx(facts, locale, FRAME)))).toBeGreaterThan(
      facts.figures.length * 4,
    );
});

test('a preview is marked on every table and page', () => {
  for (const name of holed.names.slice(0, 10))
    expect(holed.sheets[name]?.['A2']?.value, name).toBe('PREVIEW · As at 15 January 2024');
  expect(holed.parts['xl/worksheets/sheet2.xml']).toContain('PREVIEW · KPI-2023-12');
  expect(whole.sheets['Summary']?.['A2']?.value).toBe('As at 15 January 2024');
});

test('the same facts are the same bytes; names lead to their cells', async () => {
  const [one, two] = [
    await monthlyXlsx(givenFacts(), 'zh-Hant', FRAME),
    await monthlyXlsx(givenFacts(), 'zh-Hant', FRAME),
  ];
  expect(Buffer.compare(one, two)).toBe(0);
  const names = whole.parts['xl/workbook.xml'] ?? '';
  expect(names).toContain(
    `<definedName name="kpi_answered_within_12s_value">'${WITHIN}'!$D$5:$D$28</definedName>`,
  );
  expect(names).toContain('<definedName name="kpi_snapshot">\'About\'!$B$4</definedName>');
  expect(whole.sheets['About']?.['B4']?.value).toBe(FRAME.foot);
});
