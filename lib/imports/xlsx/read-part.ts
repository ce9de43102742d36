import type { Archive } from './archive';
import { unpack } from './unpack';
import { broken, WorkbookProblem } from './workbook-problem';
import { type XmlListener, XmlScan } from './xml-scan';

/**
 * Reads a part of a workbook (UTF-8 XML), telling its tags and texts while it is unpacked.
 *
 * @param limit bytes when unpacked
 * @returns false where the workbook has no such part
 * @throws WorkbookProblem
 */
export function readPart(archive: Archive, name: string, limit: number, listener: XmlListener): boolean {
  const entry = archive.get(name);
  if (entry === undefined) return false;
  const scan = new XmlScan(listener);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  unpack(entry, limit, (piece) => scan.push(decoded(() => decoder.decode(piece, { stream: true }))));
  scan.push(decoded(() => decoder.decode()));
  scan.end();
  return true;
}

/** The same for a part that a workbook can't be without. */
export function readNeededPart(archive: Archive, name: string, limit: number, listener: XmlListener): void {
  if (!readPart(archive, name, limit, listener)) throw new WorkbookProblem('not-a-workbook');
}

/** Bytes that are no UTF-8 may be another encoding, in which a document could say what isn't looked for here. */
function decoded(decode: () => string): string {
  try {
    return decode();
  } catch {
    throw broken();
  }
}
