import { expect, test } from 'vitest';
import { readSetUp, secretOf, setUpFields } from './second-factor-set-up';

const setUp = {
  uri: 'otpauth://totp/1823%20KPI%20dashboard:a.b%2Bc%40example.org?secret=GEZDGNBVGY&issuer=1823+KPI+dashboard&digits=6&period=30',
  backupCodes: Array.from({ length: 10 }, (_, at) => `k7wd-2mxe-9rh${at}`),
};

function formOf(fields: Record<string, string | Blob>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

test('what is carried along is read again as it was', () => {
  expect(readSetUp(formOf(setUpFields(setUp)))).toEqual(setUp);
});

test.each([
  [{}],
  [{ uri: '' }],
  [{ uri: 'https://example.org/?secret=GEZDGNBVGY' }],
  [{ uri: 'otpauth://totp/x?secret=<b>' }],
  [{ uri: `${setUp.uri}${'x'.repeat(1000)}` }],
  [{ codes: 'k7wd-2mxe-9rhp' }],
  [{ codes: new Blob(['x']) }],
])('anything else is none: %j', (other) => {
  const fields = Object.keys(other).length === 0 ? {} : { ...setUpFields(setUp), ...other };
  expect(readSetUp(formOf(fields))).toBeNull();
});

test('the secret is told in groups of four', () => {
  expect(secretOf(setUp)).toBe('GEZD GNBV GY');
});
