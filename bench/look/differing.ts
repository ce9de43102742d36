import { openWorkbook } from '@/lib/reports/workbook/testing/open-workbook';

/** Beyond this a number is another one: spreadsheets compute with the same floating points, and add in another order. */
const TOLERANCE = 1e-9;

/** A formula, and how its value differs. */
type Differing = { readonly formulas: number; readonly found: readonly string[] };

/**
 * The formulas of a workbook whose value, as somebody else computed it, isn't the one that the workbook says.
 *
 * @param computed the same workbook, saved by a spreadsheet that computed it
 */
export function differing(own: Uint8Array, computed: Uint8Array): Differing {
  const [said, theirs] = [openWorkbook(own), openWorkbook(computed)];
  const found: string[] = [];
  let formulas = 0;
  for (const [sheet, cells] of Object.entries(said.sheets))
    for (const [address, { formula, value }] of Object.entries(cells)) {
      if (formula === null) continue;
      formulas += 1;
      const other = theirs.sheets[sheet]?.[address]?.value ?? null;
      if (!isSame(value, other)) found.push(`${sheet} ${address} =${formula}: ${value}, computed ${other}`);
    }
  return { formulas, found };
}

function isSame(one: number | string | null, two: number | string | null): boolean {
  if (typeof one !== 'number' || typeof two !== 'number') return one === two;
  return Math.abs(one - two) <= TOLERANCE * Math.max(1, Math.abs(one));
}
