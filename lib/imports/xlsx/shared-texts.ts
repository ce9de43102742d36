import type { Archive } from './archive';
import { byPlace } from './by-place';
import { textOfCell } from './escaped-text';
import { LIMITS } from './limits';
import { readPart } from './read-part';

/** A text is in one piece, or in several of different looks; the readings of its characters beside them are left out. */
const PIECES: ReadonlySet<string> = new Set(['si/t', 'si/r/t']);

/** The texts that a workbook keeps once for all its cells, by number. */
export function readSharedTexts(archive: Archive, part: string | null): readonly string[] {
  const texts: string[] = [];
  if (part === null) return texts;
  let text = '';
  const listener = byPlace({
    open: (place) => {
      if (place === 'si') text = '';
    },
    text: (place, piece) => {
      if (PIECES.has(place)) text += piece;
    },
    close: (place) => {
      if (place === 'si') texts.push(textOfCell(text));
    },
  });
  readPart(archive, part, LIMITS.texts, listener);
  return texts;
}
