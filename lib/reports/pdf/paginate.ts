import type { Placed, Slice } from './slice';

/** Sums of lengths are compared with this much patience. */
const HAIR = 0.001;

/**
 * The slices of a report on its pages. A page ends where slices needn't be kept together; only what is kept together and is
 * higher than a page is parted within.
 *
 * @param top,bottom between which slices stand on every page
 * @throws RangeError when one slice is higher than a page
 */
export function paginate(slices: readonly Slice[], top: number, bottom: number): Placed[][] {
  const pages: Placed[][] = [];
  let from = 0;
  while (from < slices.length) {
    const count = countOnPage(slices, from, bottom - top);
    pages.push(placed(slices.slice(from, from + count), top));
    from += count;
  }
  return pages;
}

function countOnPage(slices: readonly Slice[], from: number, room: number): number {
  let used = headHeight(slices[from]);
  let fitting = 0;
  let whole = 0;
  for (const [at, slice] of slices.slice(from).entries()) {
    used += (at === 0 ? 0 : slice.before) + slice.height;
    if (used > room + HAIR) break;
    fitting = at + 1;
    if (!slice.keep) whole = fitting;
  }
  const isEnd = from + fitting === slices.length;
  if (fitting === 0) throw new RangeError('a part of the report is higher than a page');
  return isEnd || whole === 0 ? fitting : whole;
}

function placed(slices: readonly Slice[], top: number): Placed[] {
  const first = slices[0];
  let y = top + headHeight(first);
  const body = slices.map(({ before, height, draw }, at) => {
    if (at > 0) y += before;
    const place = { top: y, draw };
    y += height;
    return place;
  });
  return first?.head ? [{ top, draw: first.head.draw }, ...body] : body;
}

function headHeight(slice: Slice | undefined): number {
  return slice?.head?.height ?? 0;
}
