/**
 * Whether the first row ends with a lone carriage return, as Macintosh programs wrote before 2001. The end of
 * the header decides: in a quoted cell a carriage return is text.
 *
 * Example: `endsRowsWithCarriageReturn('month,note\r2024-01,\r')` is true; with `\r\n` it is false.
 */
export function endsRowsWithCarriageReturn(text: string): boolean {
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (character === '\n') return false;
    else if (character === '\r') return text[at + 1] !== '\n';
  }
  return false;
}

/** Far more than there are months; a file beyond it isn't one of months, and reading it would only take time. */
export const MOST_LINES = 120_000;

/**
 * Whether a text has more lines than {@link MOST_LINES}, line breaks in quoted cells included.
 *
 * @param end the character that ends a line
 */
export function hasTooManyLines(text: string, end: '\n' | '\r'): boolean {
  let lines = 0;
  for (let at = text.indexOf(end); at !== -1 && lines <= MOST_LINES; at = text.indexOf(end, at + 1))
    lines += 1;
  return lines > MOST_LINES;
}

/** Far more columns than there are counts; making cells of more would only take time and memory. */
export const MOST_COLUMNS = 200;

/** A row may be ragged, but by no more than this: one that is wider is told of the file, and never cut into cells. */
const FAR_WIDER = 10_000;

/**
 * Whether the first row has more than {@link MOST_COLUMNS} cells, or any row far more. Separators in quotes are text.
 *
 * @param end the character that ends a row
 */
export function hasTooManyColumns(text: string, separator: string, end: '\n' | '\r'): boolean {
  const [between, last, quote] = [separator.charCodeAt(0), end.charCodeAt(0), 0x22];
  let most = MOST_COLUMNS;
  let cells = 1;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) quoted = !quoted;
    else if (quoted) continue;
    else if (code === last) [most, cells] = [FAR_WIDER, 1];
    else if (code === between) {
      cells += 1;
      if (cells > most) return true;
    }
  }
  return false;
}
