import { unpackedSize } from '@/lib/imports/xlsx/unpacked-size';

/** A file of 1 200 months has half of it. */
const FEW = 300_000;
/** The same as a workbook, unpacked. */
const FEW_UNPACKED = 2_000_000;

/**
 * Whether a file is read in a moment, so that nobody else has to wait for it: by its size, and for a workbook by what it
 * says it is unpacked, which is counted when it is read.
 */
export function isQuick(bytes: Uint8Array): boolean {
  return bytes.length <= FEW && unpackedSize(bytes) <= FEW_UNPACKED;
}
