import { expect, test } from 'vitest';
import { sourceLink } from './source-link';

test('an address is a link, what stands behind it a note', () => {
  expect(sourceLink('https://www.1823.gov.hk/en/page/detail/67 (last revision 10 Nov 2025)')).toEqual({
    href: 'https://www.1823.gov.hk/en/page/detail/67',
    text: 'https://www.1823.gov.hk/en/page/detail/67',
    note: '(last revision 10 Nov 2025)',
  });
  expect(sourceLink('http://government-world.com/?p=726964')).toMatchObject({
    href: 'http://government-world.com/?p=726964',
    note: null,
  });
});

test.each([
  'https://am730.com.hk/... (Ombudsman direct investigation, 7 Mar 2024)',
  'https://hk.news.yahoo.com/ ... 1823服務投訴年年升-3年合共2047宗 (reply)',
  'https://news.rthk.hk (report of 28 July 2022)',
  'a newspaper',
  'javascript:alert(1)',
  '',
])('“%s” is no address to follow and stands as it is', (source) => {
  expect(sourceLink(source)).toEqual({ href: null, text: source, note: null });
});
