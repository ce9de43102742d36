/** Spreadsheets take no longer ones. */
const LONGEST = 31;

/**
 * A name that a sheet can have: without the characters that spreadsheets refuse, cut between words to 31 characters, and
 * none that is `taken` already (upper and lower case are the same to them).
 *
 * @example sheetName('Calls answered within 12 seconds', []) // 'Calls answered within 12…'
 */
export function sheetName(text: string, taken: readonly string[]): string {
  const plain =
    text
      .replace(/[[\]:*?/\\]/g, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^'+|'+$/g, '')
      .trim() || '–';
  const others = taken.map((name) => name.toLowerCase());
  for (let number = 1; ; number += 1) {
    const end = number === 1 ? '' : ` (${number})`;
    const name = `${cut(plain, LONGEST - end.length)}${end}`;
    if (!others.includes(name.toLowerCase())) return name;
  }
}

function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most - 1);
  const atWord = /^.{10,}(?=\s)/u.exec(start)?.[0] ?? start.replace(/[\ud800-\udbff]$/, '');
  return `${atWord.trimEnd()}…`;
}
