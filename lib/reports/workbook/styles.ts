import type { CellStyle } from 'hucre/xlsx';
import type { Cell, Look } from './cell';

/** Every style names the font again: one that doesn't gets the reader's serif. */
const FONT = { name: 'Arial', size: 10 };
const INK = { rgb: '1B1D1F' };
const SOFT = { rgb: '5B6470' };
const LINE = { style: 'thin', color: { rgb: '9AA3AD' } } as const;
const PALE = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E9EEF3' } } as const;

const LOOKS: Readonly<Record<Look, CellStyle>> = {
  plain: { font: { ...FONT, color: INK }, alignment: { vertical: 'center' } },
  head: {
    font: { ...FONT, bold: true, color: INK },
    fill: PALE,
    border: { bottom: LINE },
    alignment: { vertical: 'bottom', wrapText: true },
  },
  title: { font: { ...FONT, size: 14, bold: true, color: INK }, alignment: { vertical: 'center' } },
  total: {
    font: { ...FONT, bold: true, color: INK },
    border: { top: LINE },
    alignment: { vertical: 'center', wrapText: true },
  },
  gap: {
    font: { ...FONT, italic: true, color: SOFT },
    alignment: { vertical: 'center', wrapText: true, horizontal: 'right' },
  },
  note: { font: { ...FONT, size: 9, color: SOFT }, alignment: { vertical: 'top' } },
  prose: { font: { ...FONT, color: INK }, alignment: { vertical: 'top', wrapText: true } },
  mark: { font: { ...FONT, bold: true, color: { rgb: 'A4231B' } }, alignment: { vertical: 'top' } },
};

/** The font of the whole workbook. */
export const DEFAULT_FONT = FONT;

/** What stands below a column's head. */
export type Below = 'numbers' | 'prose' | 'texts';

/**
 * How a cell is drawn.
 *
 * @param below of a column's head: what stands below it, and so at which side it stands
 */
export function styleOf(cell: Cell, below: Below): CellStyle {
  const style = LOOKS[cell.look];
  const at = (horizontal: 'left' | 'right', indent = 0): CellStyle => ({
    ...style,
    alignment: { ...style.alignment, horizontal, ...(indent > 0 ? { indent } : {}) },
  });
  // A text beside a number keeps a little apart from it.
  if (cell.kind === 'text') {
    if (cell.look === 'head' && below === 'numbers') return at('right');
    if (cell.look === 'head' && below === 'prose') return at('left');
    return cell.look === 'plain' || cell.look === 'head' ? at('left', 1) : style;
  }
  return {
    ...(cell.kind === 'date' ? at('left', cell.look === 'prose' ? 0 : 1) : at('right')),
    numFmt: cell.format,
  };
}
