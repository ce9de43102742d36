import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { listCsv } from './list-csv';
import { attainmentShape, measureShape, volumesShape } from './responses';

const beside = { asAt: '2024-02-28', illustrative: false };

test('the header is the field names in order, nested ones joined by _, then what stands beside', () => {
  expect(listCsv(attainmentShape, [], beside)).toBe(
    '\uFEFFperiod,from,to,numerator,denominator,value,printed,unit,base,target,comparison,plan,difference,verdict,' +
      'reason,gap,monthsReported,monthsExpected,standing,source,published_value,published_low,published_high,' +
      'published_citation_book,published_citation_place,published_agrees,asAt,illustrative\r\n',
  );
});

test('null is an empty cell, a negative decimal stays a number, nested values find their column', () => {
  const row = {
    period: '2023',
    difference: '-7.750000',
    published: { value: '74.000000', citation: { book: '2024-25', place: 'a, "b"' }, agrees: null },
  };
  const [read] = parse(listCsv(attainmentShape, [row], beside), { bom: true, columns: true }) as Record<
    string,
    string
  >[];
  expect(read).toMatchObject({
    period: '2023',
    value: '',
    difference: '-7.750000',
    published_value: '74.000000',
    published_citation_place: 'a, "b"',
    published_agrees: '',
    asAt: '2024-02-28',
    illustrative: 'false',
  });
});

test('a list within a row is one cell of JSON', () => {
  const targets = [
    { value: '80.000000', comparison: 'at-least', from: '2022-01', citation: { book: null, place: 'x' } },
  ];
  const csv = listCsv(measureShape, [{ id: 'm', targets, plans: [] }], beside);
  const [read] = parse(csv, { bom: true, columns: true }) as Record<string, string>[];
  expect(JSON.parse(read?.['targets'] ?? '')).toEqual(targets);
});

test('volumes: the columns of the contract', () => {
  expect(listCsv(volumesShape, [], beside)).toContain(
    'period,from,to,calls_offered,calls_answered,calls_abandoned,calls_blocked,emails,other_written,monthsReported,monthsExpected,standing,asAt,illustrative',
  );
});
