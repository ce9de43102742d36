import { expect, test } from 'vitest';
import { standingOf } from './standing';

test('figures taken together stand as the least reliable of them', () => {
  expect(standingOf(['final', 'final'])).toBe('final');
  expect(standingOf(['final', 'revised'])).toBe('revised');
  expect(standingOf(['revised', 'provisional', 'final'])).toBe('provisional');
  expect(standingOf(['final', 'illustrative', 'provisional'])).toBe('illustrative');
  expect(standingOf([])).toBeNull();
});
