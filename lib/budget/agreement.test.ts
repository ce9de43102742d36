import { expect, test } from 'vitest';
import { estimateAgreements } from './agreement';
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
