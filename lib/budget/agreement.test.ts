import { expect, test } from 'vitest';
import { estimateAgreements } from './agreement';
import type { Book } from './book';
import { givenBook, givenLink } from './testing/given-provisions';

const older = givenBook('2023-24', { 1: { '2023-24 estimate': '20.0' }, 2: { '2023-24 estimate': '367.2' } });
const newer = (links: ReturnType<typeof givenLink>[]) =>
  givenBook('2024-25', { 1: { '2023-24 original': '20.1' }, 3: { '2023-24 original': '367.2' } }, links);

test('the estimate of one book is held against the original of the next, along links that continue', () => {
  const links = [
    givenLink('2023-24/1', 'continues', '2024-25/1'),
    givenLink('2023-24/2', 'continues', '2024-25/3'),
  ];
  const found = estimateAgreements([older, newer(links)]);
  expect(found.map(({ estimate, original, agrees }) => [estimate.printed, original.printed, agrees])).toEqual(
    [
      ['20.0', '20.1', false],
      ['367.2', '367.2', true],
    ],
  );
});

test('without a link, along another relation or with one book held there is nothing to compare', () => {
  expect(estimateAgreements([older, newer([])])).toEqual([]);
  expect(estimateAgreements([older, newer([givenLink('2023-24/1', 'merged-into', '2024-25/1')])])).toEqual(
    [],
  );
  expect(estimateAgreements([newer([givenLink('2023-24/1', 'continues', '2024-25/1')])])).toEqual([]);
});

test('a programme whose original isn’t printed isn’t listed', () => {
  expect(estimateAgreements([older, newer([givenLink('2023-24/1', 'continues', '2024-25/9')])])).toEqual([]);
});

test('a difference that the rounding of both explains is within tolerance, and a note goes with its programme', () => {
  const [year] = ['2023-24' as Book['id']];
  const text = { en: 'moved', 'zh-Hant': '調撥', 'zh-Hans': '调拨' };
  const note = {
    kind: 'estimate-original',
    head: '135',
    programme: 1,
    column: { year, stage: 'original' },
    against: { year, stage: 'estimate' },
    text,
  } as const;
  const links = [givenLink('2023-24/1', 'continues', '2024-25/1')];
  const found = (estimate: string, original: string) => {
    const before = givenBook('2023-24', { 1: { '2023-24 estimate': estimate } });
    const next = { ...givenBook('2024-25', { 1: { '2023-24 original': original } }, links), notes: [note] };
    return estimateAgreements([before, next]).map((one) => [one.agrees, one.withinTolerance, one.note]);
  };
  expect(found('20.0', '20.1')).toEqual([[false, true, note]]);
  expect(found('20.0', '20.2')).toEqual([[false, false, note]]);
  expect(found('20.0', '20.0')).toEqual([[true, true, note]]);
});
