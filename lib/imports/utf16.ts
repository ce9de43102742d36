/** Enough of a file to tell its encoding by. */
const SAMPLE_BYTES = 4096;

/** Which end of each character comes first, as decoders name it, and whether the file says so by its mark. */
export type Utf16End = { readonly label: 'utf-16le' | 'utf-16be'; readonly marked: boolean };

/**
 * Which end of each character comes first in a file of UTF-16; null for a file that isn't one. By its mark, or by the NULs
 * of the ASCII in a header, which all stand on one side.
 */
export function utf16End(bytes: Uint8Array): Utf16End | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { label: 'utf-16le', marked: true };
  if (first === 0xfe && second === 0xff) return { label: 'utf-16be', marked: true };
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (sample.length < 4) return null;
  let [even, odd] = [0, 0];
  sample.forEach((byte, at) => {
    if (byte !== 0) return;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  });
  // A stray NUL in UTF-8 isn't a pattern.
  if (Math.max(even, odd) <= sample.length / 8 || Math.min(even, odd) >= sample.length / 32) return null;
  return { label: odd > even ? 'utf-16le' : 'utf-16be', marked: false };
}
