import { MONTH_COLUMNS } from './header';

const NAMES: ReadonlySet<string> = new Set(MONTH_COLUMNS);

/** Far more than all the columns of a header need. */
const LONGEST_HEADER = 10_000;

const OTHERS = [
  { name: 'semicolon', character: ';' },
  { name: 'tab', character: '\t' },
] as const;

/**
 * The separator of a header that isn't written with commas (Excel writes semicolons in some countries, tabs as
 * "text"); null where commas do as well or better.
 *
 * Example: `otherSeparator('month;calls_offered\n')` is `semicolon`.
 */
export function otherSeparator(text: string): 'semicolon' | 'tab' | null {
  const header = text.slice(0, LONGEST_HEADER).split(/[\r\n]/, 1)[0] ?? '';
  const withCommas = namesFound(header, ',');
  return OTHERS.find(({ character }) => namesFound(header, character) > withCommas)?.name ?? null;
}

function namesFound(header: string, separator: string): number {
  return header.split(separator).filter((cell) => NAMES.has(cell.replaceAll('"', '').trim())).length;
}
