import { expect, test } from 'vitest';
import { totpOf } from './totp';

// The secret of RFC 6238's appendix B, the ASCII text 12345678901234567890, in Base32.
const uri = 'otpauth://totp/x?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

test.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [20_000_000_000, '353130'],
])('at %d s the code is the last six digits that RFC 6238 prints', (seconds, code) => {
  expect(totpOf(uri, new Date(seconds * 1000))).toBe(code);
});
