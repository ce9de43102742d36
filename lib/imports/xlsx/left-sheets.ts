import type { Archive } from './archive';
import { byPlace } from './by-place';
import { LIMITS } from './limits';
import { readPart } from './read-part';
import type { SheetPart } from './workbook-parts';
import { WorkbookProblem } from './workbook-problem';

/** So many sheets are looked into; of more it isn't worth the time to find an empty one. */
const MOST_LOOKED_INTO = 20;

/** What a cell that says something has within it. */
const CONTENT: ReadonlySet<string> = new Set(['v', 'is', 'f'].map((name) => `sheetData/row/c/${name}`));

/** Those of the sheets that say anything, which nobody reads; one that can't be looked into may. */
export function withContent(archive: Archive, sheets: readonly SheetPart[]): readonly SheetPart[] {
  return sheets.filter(({ part }, at) => at >= MOST_LOOKED_INTO || hasContent(archive, part));
}

class Found extends Error {}

function hasContent(archive: Archive, part: string): boolean {
  const listener = byPlace({
    open: (place) => {
      // Nothing behind the first cell has to be unpacked.
      if (CONTENT.has(place)) throw new Found();
    },
  });
  try {
    readPart(archive, part, LIMITS.glance, listener);
    return false;
  } catch (error) {
    if (error instanceof Found || error instanceof WorkbookProblem) return true;
    throw error;
  }
}
