/** A plain decimal, or a percentage with its sign, which spreadsheets read as the number it is. */
const PLAIN_NUMBER = /^(?:-?\d+(?:\.\d+)?|[+-]\d+(?:\.\d+)?%)$/;

/** What spreadsheets take for the start of a formula (full-width forms too), after any apostrophes. */
const FORMULA_START = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * A text cell that no spreadsheet runs as a formula: it gets a leading apostrophe where one could.
 *
 * Texts that already have apostrophes before such a character get one more, so that `unguarded` undoes it exactly.
 *
 * Example: `guarded('=1+1')` is `'=1+1`; `guarded('-7.750000')` and `guarded('+2.0%')` stay, being numbers.
 */
export function guarded(text: string): string {
  return FORMULA_START.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
}

/**
 * The text as it was before `guarded`: `unguarded(guarded(text)) === text` for every text.
 *
 * Example: `unguarded("'=1+1")` is `=1+1`; `unguarded("'tis")` stays.
 */
export function unguarded(text: string): string {
  return text.startsWith("'") && FORMULA_START.test(text.slice(1)) ? text.slice(1) : text;
}
