import { expect, test } from 'vitest';
import { qrCode } from './qr-code';

/** The drawing as squares again: `#` dark, `.` light. */
function squares({ size, path }: ReturnType<typeof qrCode>): string[] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => '.'));
  for (const [, x = '', y = '', length = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    const row = rows[Number.parseInt(y, 10)] ?? [];
    row.fill('#', Number.parseInt(x, 10), Number.parseInt(x, 10) + Number.parseInt(length, 10));
  }
  return rows.map((row) => row.join(''));
}

const drawn = squares(qrCode('otpauth://totp/x?secret=GEZDGNBVGY3TQOJQ'));

test('four light squares stand around it', () => {
  const light = '.'.repeat(drawn.length);
  expect([...drawn.slice(0, 4), ...drawn.slice(-4)]).toEqual(Array(8).fill(light));
  for (const row of drawn) expect([row.slice(0, 4), row.slice(-4)]).toEqual(['....', '....']);
});

test('the three corners by which cameras find it are there, as the standard draws them', () => {
  const corner = ['#######', '#.....#', '#.###.#', '#.###.#', '#.###.#', '#.....#', '#######'];
  const at = (x: number, y: number) => drawn.slice(y, y + 7).map((row) => row.slice(x, x + 7));
  const far = drawn.length - 11;
  expect([at(4, 4), at(far, 4), at(4, far)]).toEqual([corner, corner, corner]);
  expect(at(far, far)).not.toEqual(corner);
});

test('its size is that of a version of the standard', () => {
  expect((drawn.length - 8 - 17) % 4).toBe(0);
  expect(qrCode('https://example.org/').size).toBe(33);
});
