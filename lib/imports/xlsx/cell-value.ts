import { parseDay } from '@/lib/calendar/day';
import type { Cell } from '../cell';
import { textOfCell } from './escaped-text';
import { plainNumber } from './plain-number';
import { type Epoch, serialDay } from './serial-day';
import { broken } from './workbook-problem';

/** A cell as it stands in the sheet. */
export type RawCell = {
  /** Its type, as the format has it: `n`, `s`, `str`, `inlineStr`, `b`, `e`, `d`. */
  readonly type: string;
  readonly isDate: boolean;
  readonly isFormula: boolean;
  /** What its `v` says; null where it has none. */
  readonly value: string | null;
  /** Of an inline text. */
  readonly text: string;
};

/**
 * What a cell of a sheet says. Of a formula the value that it had when the workbook was saved, if it was kept: nothing is
 * computed here.
 *
 * @throws WorkbookProblem for a text that the workbook doesn't have, and an unknown type
 */
export function cellValue(raw: RawCell, texts: readonly string[], epoch: Epoch): Cell {
  const { type, value } = raw;
  if (type === 'inlineStr') return textOfCell(raw.text);
  if (value === null || (value === '' && type !== 'str'))
    return raw.isFormula ? { kind: 'unusable', code: 'formula-without-value', value: '' } : '';
  switch (type) {
    case 's':
      return sharedText(value, texts);
    case 'str':
      return textOfCell(value);
    case 'b':
      return { kind: 'unusable', code: 'boolean-cell', value: value === '1' ? 'TRUE' : 'FALSE' };
    case 'e':
      return { kind: 'unusable', code: 'error-cell', value };
    case 'd':
      return { kind: 'date', day: parseDay(value.replace(/T00:00:00(\.0+)?Z?$/, '')), value };
    case 'n':
      return raw.isDate ? dateCell(plainNumber(value), epoch) : plainNumber(value);
    default:
      throw broken();
  }
}

function sharedText(value: string, texts: readonly string[]): string {
  const text = /^[0-9]{1,8}$/.test(value) ? texts[Number(value)] : undefined;
  if (text === undefined) throw broken();
  return text;
}

function dateCell(serial: string, epoch: Epoch): Cell {
  const day = serialDay(serial, epoch);
  return { kind: 'date', day, value: day ?? serial };
}
