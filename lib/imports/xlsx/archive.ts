import { LIMITS } from './limits';
import { broken, tooLarge, WorkbookProblem } from './workbook-problem';

/** One file of an archive: where its bytes are, and what the archive says of it. */
export type Entry = {
  readonly packed: Uint8Array;
  readonly method: 'stored' | 'deflated';
  /** Bytes when unpacked, as the archive says; it is counted again. */
  readonly size: number;
  readonly crc32: number;
};

/** An archive's files by name. */
export type Archive = ReadonlyMap<string, Entry>;

const END = 0x06054b50;
const LISTED = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;

/**
 * The files of a ZIP archive by its directory; nothing is unpacked yet. Refused are archives with more files than any
 * workbook has, encrypted ones, those of several volumes or over 4 GB, and whatever doesn't fit together.
 *
 * @throws WorkbookProblem
 */
export function openArchive(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > LIMITS.entries) throw tooLarge(LIMITS.sheet);
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let left = count; left > 0; left -= 1) {
    if (at + 46 > end || view.getUint32(at, true) !== LISTED) throw broken();
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, nameEnd));
    // Two files of one name: which of them would another program read?
    if (entries.has(name)) throw broken();
    entries.set(name, entryAt(bytes, view, at));
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Where the archive's end stands, behind its directory. */
function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1)
    if (view.getUint32(at, true) === END) return at;
  throw broken();
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): Entry {
  const flags = view.getUint16(at + 8, true);
  if ((flags & 1) !== 0) throw new WorkbookProblem('workbook-encrypted');
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) throw broken();
  const [packedSize, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
  const local = view.getUint32(at + 42, true);
  if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL) throw broken();
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  // A size of 4 GB stands for one that is told elsewhere: more than is ever read.
  if (size === 0xffffffff || packedSize === 0xffffffff) throw tooLarge(LIMITS.sheet);
  if (start + packedSize > bytes.length) throw broken();
  return {
    packed: bytes.subarray(start, start + packedSize),
    method: method === 0 ? 'stored' : 'deflated',
    size,
    crc32: view.getUint32(at + 16, true),
  };
}
