/** Far more than all the columns of a header need. */
const LONGEST_HEADER = 10_000;

const CHARACTERS = { comma: ',', semicolon: ';', tab: '\t' } as const;

export type Separator = keyof typeof CHARACTERS;

/** The character of a separator. */
export function separatorCharacter(separator: Separator): string {
  return CHARACTERS[separator];
}

/**
 * What stands between the columns of a text file, by its header: the one that finds most of the known columns. Excel
 * writes semicolons in some countries, tabs as "text"; a comma where it does as well.
 *
 * @example findSeparator('month;calls_offered\n', new Set(['month', 'calls_offered'])) // 'semicolon'
 */
export function findSeparator(text: string, columns: ReadonlySet<string>): Separator {
  const header = text.slice(0, LONGEST_HEADER).split(/[\r\n]/, 1)[0] ?? '';
  const found = (separator: Separator) =>
    header.split(CHARACTERS[separator]).filter((cell) => columns.has(cell.replaceAll('"', '').trim())).length;
  const best = (['semicolon', 'tab'] as const).find((separator) => found(separator) > found('comma'));
  return best ?? 'comma';
}
