import { expect, test } from 'vitest';
import type { Month } from '@/lib/calendar/month';
import { suspensionChanges } from './suspension-changes';
import { byMonth, figureOf } from './testing/month-counts';

const written = (from: string, to: string) =>
  [{ channel: 'written', from: from as Month, to: to as Month, reportedOnly: false }] as const;
const figures = byMonth([figureOf('2014-04', { emails: 7 }), figureOf('2014-05', { emails: 'suspended' })]);

test('what isn’t given becomes suspended, what is given stays, what is suspended already isn’t told', () => {
  expect(suspensionChanges([], written('2014-03', '2014-05'), figures)).toEqual({
    becomes: [
      { codes: ['emails'], months: ['2014-03'] },
      { codes: ['other_written'], months: ['2014-03', '2014-04', '2014-05'] },
    ],
    ceases: [],
    stays: [{ codes: ['emails'], months: ['2014-04'] }],
  });
});

test('a shorter suspension gives the months behind it their own gap back', () => {
  const { becomes, ceases } = suspensionChanges(
    written('2014-03', '2014-06'),
    written('2014-03', '2014-04'),
    figures,
  );
  expect(becomes).toEqual([]);
  expect(ceases).toEqual([
    { codes: ['emails'], months: ['2014-06'] },
    { codes: ['other_written'], months: ['2014-05', '2014-06'] },
  ]);
});

test('the same twice changes nothing', () => {
  const same = written('2014-03', '2014-06');
  expect(suspensionChanges(same, [...same, ...same], figures)).toEqual({
    becomes: [],
    ceases: [],
    stays: [],
  });
});
