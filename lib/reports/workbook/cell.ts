import { type Day, firstDay } from '@/lib/calendar/day';
import type { Month } from '@/lib/calendar/month';

/** How a cell looks: heads and titles, sums, words in place of a number, small print, running text, a warning. */
export type Look = 'plain' | 'head' | 'title' | 'total' | 'gap' | 'note' | 'prose' | 'mark';

/** A cell of a workbook: a text, a real number, a real date, or a formula with the value that it has. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string; readonly look: Look }
  | { readonly kind: 'number'; readonly value: number; readonly format: string; readonly look: Look }
  | { readonly kind: 'date'; readonly day: Day; readonly format: string; readonly look: Look }
  | {
      readonly kind: 'formula';
      /** Without the equals sign. */
      readonly formula: string;
      /** What it comes to: kept in the file beside the formula, for whoever doesn't compute. */
      readonly result: number | string;
      readonly format: string;
      readonly look: Look;
    };

/** The format of whole numbers: 240,000. */
export const WHOLE = '#,##0';

/** Characters that XML can't hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is taken out
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/**
 * A text; it is stored as a text, so none is ever run as a formula and none needs an apostrophe.
 *
 * @example textCell('=1+1') // shown as =1+1
 */
export function textCell(text: string, look: Look = 'plain'): Cell {
  return { kind: 'text', text: text.replace(UNWRITABLE, ''), look };
}

/** A real number in a format of the spreadsheet: `numberCell(240000)` shows 240,000. */
export function numberCell(value: number | bigint, format = WHOLE, look: Look = 'plain'): Cell {
  return { kind: 'number', value: Number(value), format, look };
}

/** A day as a real date. */
export function dayCell(day: Day, format: string, look: Look = 'plain'): Cell {
  return { kind: 'date', day, format, look };
}

/** A month as the real date of its first day, shown without the day. */
export function monthCell(month: Month, format: string, look: Look = 'plain'): Cell {
  return dayCell(firstDay(month), format, look);
}

/**
 * A formula beside the value that it has now.
 *
 * @example formulaCell('SUM(B5:B13)', 2807000n)
 */
export function formulaCell(
  formula: string,
  result: number | bigint | string,
  format = WHOLE,
  look: Look = 'plain',
): Cell {
  const value = typeof result === 'string' ? result : Number(result);
  return { kind: 'formula', formula, result: value, format, look };
}
