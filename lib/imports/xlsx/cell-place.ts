import { broken } from './workbook-problem';

/**
 * The column of a cell's address, from 0: 1 of `B7`.
 *
 * @throws WorkbookProblem for what is no address of a sheet (A to XFD)
 */
export function columnOf(address: string): number {
  let column = 0;
  let at = 0;
  for (let code = address.charCodeAt(0); code >= 65 && code <= 90; code = address.charCodeAt(at)) {
    column = column * 26 + code - 64;
    at += 1;
  }
  const digits = address.length - at;
  if (at === 0 || at > 3 || column > 16_384 || digits === 0 || digits > 7 || !areDigits(address, at))
    throw broken();
  return column - 1;
}

function areDigits(text: string, from: number): boolean {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) return false;
  }
  return true;
}
