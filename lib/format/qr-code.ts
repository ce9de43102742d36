import { encode } from 'uqr';

/** A QR code as a drawing: the dark squares as one SVG path in a square of `size` units, its quiet zone included. */
export type QrCode = { readonly size: number; readonly path: string };

/** Light squares around it, as many as the standard asks for, so that cameras find it on a dark page too. */
const QUIET = 4;

/**
 * The QR code of a text, with error correction M (15 %).
 *
 * @throws RangeError for a text of more than some 2 300 bytes
 * @example qrCode('https://example.org/').size // 33
 */
export function qrCode(text: string): QrCode {
  const { size, data } = encode(text, { ecc: 'M', border: QUIET });
  const path = data.flatMap((row, y) =>
    runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`),
  );
  return { size, path: path.join('') };
}

/** The dark stretches of a row: where each begins, and how long it is. */
function runsOf(row: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = [];
  row.forEach((dark, x) => {
    const last = runs.at(-1);
    if (!dark) return;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  });
  return runs;
}
