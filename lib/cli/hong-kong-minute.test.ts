import { expect, it } from 'vitest';
import { hongKongMinute } from './hong-kong-minute';

it.each([
  ['2026-01-31T16:30:59Z', '2026-02-01 00:30'],
  ['2026-12-31T15:59:59Z', '2026-12-31 23:59'],
  ['2026-12-31T16:00:01Z', '2027-01-01 00:00'],
])('%s is %s in Hong Kong', (moment, shown) => {
  expect(hongKongMinute(new Date(moment))).toBe(shown);
});
