/** As long as a line of a list bears. */
const MOST_CHARACTERS = 120;

/** Characters that are invisible, break lines, or reorder the text around them; halves of characters; signs of paths. */
const UNFIT = /[\p{Cc}\p{Cs}\p{Co}\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff<>:"|?*]/gu;

/**
 * The name of a file that somebody sent, as it may be kept and shown: without a path, without characters that mislead.
 * Nothing is ever stored or looked for under it.
 *
 * @example fileName('../../etc/passwd') // 'passwd'
 * @example fileName('C:\\data\\2016.xlsx') // '2016.xlsx'
 */
export function fileName(sent: string): string {
  const last = sent.slice(-1_000).split(/[/\\]/).at(-1) ?? '';
  const fit = [...last.replace(UNFIT, '').trim()];
  const name =
    fit.length > MOST_CHARACTERS ? [...fit.slice(0, 80), '…', ...fit.slice(-39)].join('') : fit.join('');
  return /^\.*$/.test(name) ? 'file' : name;
}

/** What a file's name says it is; null for a name that says none of what is read. */
export function namedAs(name: string): 'csv' | 'xlsx' | null {
  if (/\.xlsx$/i.test(name)) return 'xlsx';
  return /\.(csv|txt|tsv)$/i.test(name) ? 'csv' : null;
}
