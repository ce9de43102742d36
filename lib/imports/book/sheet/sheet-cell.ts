/** What stands in a cell: the printed figure and the marks of footnotes behind it. */
export type SheetCell = { readonly printed: string; readonly footnotes: readonly string[] };

/** Signs that no amount is printed with: a footnote's mark even where no footnote has it yet. */
const STRANGE = /^[^\p{N}A-Za-z.,$%()+\-–−—]+$/u;

/**
 * A cell as it was typed, with the marks behind the figure split off.
 *
 * @example cellOf('179.3 Ψ', ['Ψ']) // { printed: '179.3', footnotes: ['Ψ'] }
 */
export function cellOf(typed: string, marks: readonly string[]): SheetCell {
  const words = typed.trim().split(/ +/);
  const footnotes: string[] = [];
  for (let last = words.at(-1); words.length > 1 && last !== undefined; last = words.at(-1)) {
    if (!marks.includes(last) && !STRANGE.test(last)) break;
    footnotes.unshift(last);
    words.pop();
  }
  return { printed: words.join(' '), footnotes };
}
