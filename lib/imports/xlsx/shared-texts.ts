import type { Archive } from './archive';
import { textOfCell } from './escaped-text';
import { LIMITS } from './limits';
import { readPart } from './read-part';

/** The texts that a workbook keeps once for all its cells, by number. Readings of characters beside them are left out. */
export function readSharedTexts(archive: Archive, part: string | null): readonly string[] {
  const texts: string[] = [];
  if (part === null) return texts;
  let text = '';
  let reading = 0;
  let inText = false;
  readPart(archive, part, LIMITS.texts, {
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 'rPh') reading += 1;
      else if (name === 't') inText = true;
    },
    text: (piece) => {
      if (inText && reading === 0) text += piece;
    },
    close: (name) => {
      if (name === 'si') texts.push(textOfCell(text));
      else if (name === 'rPh') reading -= 1;
      else if (name === 't') inText = false;
    },
  });
  return texts;
}
