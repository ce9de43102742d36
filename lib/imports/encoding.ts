/** What a file that isn't UTF-8 looks like; `unknown` may be any other encoding, or no text at all. */
export type Encoding = 'UTF-16' | 'Big5' | 'GB18030' | 'unknown';

export type DecodedText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'not-utf8'; readonly looksLike: Encoding };

/**
 * Bytes of UTF-8 as text, without the byte order mark. Anything else is refused and named, never guessed into
 * text: a wrong guess reads as nonsense that nobody notices until it is printed.
 *
 * Example: the bytes `B4 FA B8 D5` (測試 in Big5) give `{ kind: 'not-utf8', looksLike: 'Big5' }`.
 */
export function decodeUtf8(bytes: Uint8Array): DecodedText {
  // First, because UTF-16 without a mark is valid UTF-8 with a NUL at every other place.
  if (looksLikeUtf16(bytes)) return { kind: 'not-utf8', looksLike: 'UTF-16' };
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { kind: 'not-utf8', looksLike: chineseEncoding(bytes) };
  }
}

/** Enough of a file to tell its encoding by. */
const SAMPLE_BYTES = 4096;

function looksLikeUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (sample.length < 4) return false;
  const nulsAt = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) nulsAt[at % 2] = (nulsAt[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = nulsAt;
  // The ASCII of a header has its NULs all on one side; a stray NUL in UTF-8 isn't a pattern.
  return Math.max(even, odd) > sample.length / 8 && Math.min(even, odd) < sample.length / 32;
}

/** One of the encodings in which a character beyond ASCII takes two bytes, or twice two. */
interface Pairs {
  readonly isPair: (lead: number, trail: number) => boolean;
  /** Punctuation, and the half of the characters that texts are made of. */
  readonly isCommon: (lead: number, trail: number) => boolean;
}

/** Lead bytes A4–C6 are the 5 401 frequent characters. Judged by its bytes: Hong Kong's supplement isn't in every decoder. */
const BIG5: Pairs = {
  isPair: (lead, trail) =>
    within(lead, 0x87, 0xfe) && (within(trail, 0x40, 0x7e) || within(trail, 0xa1, 0xfe)),
  isCommon: (lead) => within(lead, 0xa1, 0xc6),
};

/** Lead bytes B0–D7 are the 3 755 frequent characters of GB 2312; a digit as second byte is half of four bytes. */
const GB18030: Pairs = {
  isPair: (lead, trail) =>
    within(lead, 0x81, 0xfe) && (within(trail, 0x40, 0xfe) || within(trail, 0x30, 0x39)) && trail !== 0x7f,
  isCommon: (lead, trail) =>
    within(trail, 0x30, 0x39) || (trail >= 0xa1 && (within(lead, 0xa1, 0xa3) || within(lead, 0xb0, 0xd7))),
};

function chineseEncoding(bytes: Uint8Array): Encoding {
  const big5 = likeness(bytes, BIG5);
  const gb18030 = likeness(bytes, GB18030);
  if (Math.max(big5, gb18030) < 0.5) return 'unknown';
  return big5 >= gb18030 ? 'Big5' : 'GB18030';
}

/** The share of common characters among those beyond ASCII; 0 where the bytes can't be this encoding at all. */
function likeness(bytes: Uint8Array, { isPair, isCommon }: Pairs): number {
  let pairs = 0;
  let common = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    at += 1;
    const trail = bytes[at] ?? 0;
    if (!isPair(lead, trail)) return 0;
    pairs += 1;
    if (isCommon(lead, trail)) common += 1;
  }
  return pairs === 0 ? 0 : common / pairs;
}

function within(byte: number, from: number, to: number): boolean {
  return byte >= from && byte <= to;
}
