import { Inflate } from 'fflate';
import type { Entry } from './archive';
import { crc32 } from './crc32';
import { broken, tooLarge } from './workbook-problem';

/** So little at a time that what comes of it, at most a thousand times as much, can be counted before there is more. */
const PIECE = 2_048;

/**
 * Unpacks a file of an archive piece by piece. One that says it is larger than the limit isn't begun; one that turns out
 * larger than it said, or whose check sum is another, is broken.
 *
 * @param limit bytes
 * @throws WorkbookProblem
 */
export function unpack(entry: Entry, limit: number, onPiece: (piece: Uint8Array) => void): void {
  if (entry.size > limit) throw tooLarge(limit);
  let size = 0;
  let sum = 0;
  const take = (piece: Uint8Array) => {
    size += piece.length;
    if (size > entry.size) throw broken();
    sum = crc32(piece, sum);
    onPiece(piece);
  };
  if (entry.method === 'stored') take(entry.packed);
  else inflate(entry.packed, take);
  if (size !== entry.size || sum !== entry.crc32) throw broken();
}

function inflate(packed: Uint8Array, take: (piece: Uint8Array) => void): void {
  let problem: unknown = null;
  const stream = new Inflate((piece) => {
    try {
      take(piece);
    } catch (error) {
      problem ??= error;
    }
  });
  for (let at = 0; at < packed.length; at += PIECE) {
    pushed(stream, packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    if (problem !== null) throw problem;
  }
}

/** What the library throws says where in its own code it stopped: to us, all of it is one thing. */
function pushed(stream: Inflate, piece: Uint8Array, last: boolean): void {
  try {
    stream.push(piece, last);
  } catch {
    throw broken();
  }
}
