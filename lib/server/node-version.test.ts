import { expect, test } from 'vitest';
import { checkNodeVersion, inRange } from './node-version.mjs';

const range = '>=20.19 <21 || >=22.12';

test.each(['20.19.0', '20.20.2', '22.12.0', '22.13.1', '24.0.0'])('Node %s will do', (version) => {
  expect(inRange(version, range)).toBe(true);
});

test.each(['18.20.0', '20.18.9', '21.0.0', '21.7.3', '22.11.9'])('Node %s will not', (version) => {
  expect(inRange(version, range)).toBe(false);
});

test('a wrong one is named with what is needed', () => {
  expect(() => checkNodeVersion('16.0.0')).toThrow(/^Node 16\.0\.0 can't run this: it needs Node >=20\.19/);
});
