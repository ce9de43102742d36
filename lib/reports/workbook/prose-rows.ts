import { piecesOf } from '../typesetting/break-places';
import { textCell } from './cell';
import { linesOf } from './row-height';

/** The most lines of a row: a page breaks between rows only, and no row of a spreadsheet is higher than 409 points. */
const MOST_LINES = 12;
const SENTENCE_END = /[.!?。！？；]["'’”」』）)]*\s*$/;

/**
 * A long text as the rows of a column: one for each paragraph, and several for a paragraph that is longer than a row
 * should be high, which then ends after a sentence if it can. Nothing is left out but white space.
 *
 * @param width of the column, in characters
 * @example proseRows('One.\n\nTwo.', 110).map((row) => row.text) // ['One.', 'Two.']
 */
export function proseRows(text: string, width: number): readonly ReturnType<typeof textCell>[] {
  return text
    .split(/[\r\n\u2028\u2029]+/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .flatMap((paragraph) => cut(paragraph, width))
    .map((row) => textCell(row, 'prose'));
}

/** Sentence after sentence, as many as a row holds. */
function cut(paragraph: string, width: number): readonly string[] {
  const rows: string[] = [];
  let row = '';
  for (const part of sentencesOf(paragraph).flatMap((sentence) => broken(sentence, width))) {
    if (row !== '' && linesOf(row + part.trimEnd(), width) > MOST_LINES) {
      rows.push(row);
      row = '';
    }
    row += part;
  }
  return [...rows, row].map((one) => one.trim()).filter((one) => one !== '');
}

function sentencesOf(paragraph: string): readonly string[] {
  const sentences: string[] = [];
  let sentence = '';
  for (const piece of piecesOf(paragraph)) {
    sentence += piece;
    if (!SENTENCE_END.test(piece)) continue;
    sentences.push(sentence);
    sentence = '';
  }
  return [...sentences, sentence];
}

/** A sentence that alone is longer than a row in halves, between words if it has any. */
function broken(sentence: string, width: number): readonly string[] {
  if (linesOf(sentence, width) <= MOST_LINES) return [sentence];
  const pieces = piecesOf(sentence);
  const parts = pieces.length > 1 ? pieces : [...sentence];
  const half = parts.length >> 1;
  return [parts.slice(0, half), parts.slice(half)].flatMap((part) => broken(part.join(''), width));
}
