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

/** Whether a text has more lines than {@link MOST_LINES}, line breaks in quoted cells included. */
export function hasTooManyLines(text: string): boolean {
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1 && lines <= MOST_LINES; at = text.indexOf('\n', at + 1))
    lines += 1;
  return lines > MOST_LINES;
}
