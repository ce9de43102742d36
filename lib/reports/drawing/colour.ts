import type { Colour } from './display-list';

/**
 * A colour as charts name them: `#rgb`, `#rrggbb`, `#rrggbbaa`, `rgb(…)`, `rgba(…)` or `transparent`; null for one that isn't
 * seen.
 *
 * @param alpha how opaque the pen is, on top of the colour's own
 * @throws RangeError for any other name
 * @example colourOf('rgba(11, 98, 164, 0.5)') // { hex: '#0b62a4', alpha: 0.5 }
 */
export function colourOf(name: string, alpha = 1): Colour | null {
  const [red, green, blue, own] = parts(name);
  const seen = own * alpha;
  if (seen <= 0) return null;
  return { hex: `#${[red, green, blue].map((part) => hex(part)).join('')}`, alpha: Math.min(1, seen) };
}

type Parts = readonly [number, number, number, number];

function parts(name: string): Parts {
  if (name === 'transparent') return [0, 0, 0, 0];
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6}|[0-9a-f]{8})$/i.exec(name)?.[1];
  if (digits) return ofHex(digits.length === 3 ? digits.replace(/./g, '$&$&') : digits);
  const numbers = /^rgba?\(([\d.,\s]+)\)$/.exec(name)?.[1]?.split(',').map(Number);
  const [red, green, blue, alpha = 1] = numbers ?? [];
  if (red === undefined || green === undefined || blue === undefined) throw new RangeError(`colour: ${name}`);
  return [red, green, blue, alpha];
}

function ofHex(digits: string): Parts {
  const pair = (at: number) => Number.parseInt(digits.slice(at, at + 2), 16);
  return [pair(0), pair(2), pair(4), digits.length === 8 ? pair(6) / 255 : 1];
}

function hex(part: number): string {
  return Math.round(part).toString(16).padStart(2, '0');
}
