import { expect, test } from 'vitest';
import { formatMoment } from './moment';

const LATE = new Date('2024-03-31T16:05:59.999Z');

test('a moment is told in Hong Kong time, to the minute, never rounded up', () => {
  expect(formatMoment(LATE, 'en')).toBe('1 April 2024, 00:05');
  expect(formatMoment(LATE, 'zh-Hant')).toBe('2024年4月1日00:05');
  expect(formatMoment(LATE, 'zh-Hans')).toBe('2024年4月1日00:05');
});

test('to the second where it is asked for, and short where room is scarce', () => {
  expect(formatMoment(LATE, 'en', { to: 'second', width: 'short' })).toBe('1 Apr 2024, 00:05:59');
  expect(formatMoment(LATE, 'zh-Hant', { to: 'second' })).toBe('2024年4月1日00:05:59');
});
