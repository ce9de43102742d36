/**
 * A text as it is searched by: small letters, without spaces (thin ones too) and commas, every dash the same. So
 * `77428`, `77,428` and `77 428` are one search, and `-11.7%` finds what is printed with an en dash.
 *
 * @example searchText('around 2\u202f807\u202f000') // 'around2807000'
 */
export function searchText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s,，]/gu, '')
    .replace(/[‐-―−]/gu, '-')
    .replace(/[’‘]/gu, "'");
}
