import { chineseEncoding, type Likeness } from './chinese-encoding';
import { utf16End } from './utf16';

/** The encodings that are read. */
export type Encoding = 'UTF-8' | 'UTF-16' | 'Big5' | 'GB18030';

export type DecodedText =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: Encoding }
  /** `unknown`: any other encoding, or no text at all. */
  | { readonly kind: 'not-certain'; readonly looksLike: Encoding | 'unknown' };

/**
 * The text of a file in UTF-8 or UTF-16, with or without a byte order mark; in Big5 or GB18030 where it can be nothing
 * else. Anything else is refused and named, never guessed into text: a wrong guess reads as nonsense that nobody notices
 * until it is printed.
 *
 * @example decodeText(Uint8Array.of(0xb9, 0x71)) // { kind: 'not-certain', looksLike: 'Big5' }: one character proves nothing
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  // First, because UTF-16 without a mark is valid UTF-8 with a NUL at every other place.
  const end = utf16End(bytes);
  if (end !== null) return textOr('UTF-16', decoded(end, bytes));
  const text = decoded('utf-8', bytes);
  if (text !== null) return { kind: 'text', text, encoding: 'UTF-8' };
  const { encoding, certain }: Likeness = chineseEncoding(bytes);
  if (encoding === 'unknown' || !certain) return { kind: 'not-certain', looksLike: encoding };
  const chinese = decoded(encoding === 'Big5' ? 'big5' : 'gb18030', bytes);
  return textOr(encoding, chinese !== null && PRIVATE.test(chinese) ? null : chinese);
}

/** Characters for private use: what a decoder without Hong Kong's supplement makes of one of its characters. */
const PRIVATE = /[\ue000-\uf8ff]|\p{Co}/u;

function textOr(encoding: Encoding, text: string | null): DecodedText {
  return text === null ? { kind: 'not-certain', looksLike: encoding } : { kind: 'text', text, encoding };
}

function decoded(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
