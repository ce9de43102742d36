import { expect, test } from 'vitest';
import { filesOf, mediaTypeOf, reportFileName } from '../report-format';
import { parseReportName } from '../report-name';
import { snapshotId } from './snapshot';

test('a snapshot’s id says which report it is, and how often it was issued again', () => {
  expect(snapshotId({ kind: 'monthly', period: '2024-09', number: 1 })).toBe('KPI-2024-09');
  expect(snapshotId({ kind: 'monthly', period: '2024-09', number: 3 })).toBe('KPI-2024-09-R2');
  expect(snapshotId({ kind: 'cor', period: '2025', number: 2 })).toBe('COR-2025-R1');
});

test('every file of a report has a name of its own', () => {
  for (const kind of ['monthly', 'cor'] as const) {
    const names = filesOf(kind).map(({ format, locale }) => reportFileName('KPI-2024-09', format, locale));
    expect(new Set(names).size).toBe(15);
  }
  expect(reportFileName('KPI-2024-09', 'dictionary', 'zh-Hant')).toBe(
    '1823-KPI-2024-09-zh-Hant-dictionary.csv',
  );
  expect(mediaTypeOf('dictionary')).toBe(mediaTypeOf('csv'));
});

test.each([
  ['monthly', '2024-09', true],
  ['monthly', '2024-13', false],
  ['monthly', '2024', false],
  ['cor', '2025', true],
  ['cor', '2025-01', false],
  ['cor', '1901', false],
  ['cor', '3000', false],
  ['__proto__', '2024-09', false],
])('%s %s is a report: %s', (kind, period, known) => {
  expect(parseReportName(kind, period)).toEqual(known ? { kind, period } : null);
});
