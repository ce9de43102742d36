import { chineseEncoding, type Likeness } from './chinese-encoding';
import { type Utf16End, utf16End } from './utf16';

/** The encodings that are read. */
export type Encoding = 'UTF-8' | 'UTF-16' | 'Big5' | 'GB18030';

/**
 * What is enough to take a text for one in some encoding: `said`, that whoever sent it says UTF-8, and it is; `marked`, that
 * it is UTF-8, or has the mark of UTF-16; `likely`, that it looks like it, for a person who sees what was made of it before
 * it is taken.
 */
export type Evidence = 'said' | 'marked' | 'likely';

export type DecodedText =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly encoding: Encoding;
      /** Nothing in the file says so: it only looks like it. */
      readonly guessed: boolean;
    }
  | {
      readonly kind: 'not-taken';
      readonly code: 'not-utf8' | 'not-utf8-as-said' | 'encoding-not-said';
      /** `unknown`: any other encoding, or no text at all. */
      readonly looksLike: Encoding | 'unknown';
    };

/**
 * The text of a file in UTF-8, or in UTF-16 with its mark; where that is enough, in UTF-16 without it, Big5 or GB18030 that
 * can hardly be anything else. Anything else is refused and named, never made into text: a wrong guess reads as nonsense
 * that nobody notices until it is printed.
 *
 * @example decodeText(Uint8Array.of(0xb9, 0x71), 'likely') // not-taken, not-utf8, Big5: one character proves nothing
 */
export function decodeText(bytes: Uint8Array, enough: Evidence): DecodedText {
  // First, because UTF-16 without a mark is valid UTF-8 with a NUL at every other place.
  const utf16 = utf16End(bytes);
  const text = utf16 === null ? decoded('utf-8', bytes) : null;
  if (text !== null) return { kind: 'text', text, encoding: 'UTF-8', guessed: false };
  const found = utf16 === null ? inChinese(bytes) : inUtf16(bytes, utf16);
  if (enough === 'said') return { kind: 'not-taken', code: 'not-utf8-as-said', looksLike: found.encoding };
  if (found.text === null) return { kind: 'not-taken', code: 'not-utf8', looksLike: found.encoding };
  const { encoding, guessed } = found;
  return guessed && enough === 'marked'
    ? { kind: 'not-taken', code: 'encoding-not-said', looksLike: encoding }
    : { kind: 'text', text: found.text, encoding, guessed };
}

type Found =
  | { readonly text: string; readonly encoding: Encoding; readonly guessed: boolean }
  | { readonly text: null; readonly encoding: Encoding | 'unknown' };

function inUtf16(bytes: Uint8Array, { label, marked }: Utf16End): Found {
  const text = decoded(label, bytes);
  return text === null ? { text, encoding: 'UTF-16' } : { text, encoding: 'UTF-16', guessed: !marked };
}

/** Characters for private use: what a decoder without Hong Kong's supplement makes of one of its characters. */
const PRIVATE = /[\ue000-\uf8ff]|\p{Co}/u;

function inChinese(bytes: Uint8Array): Found {
  const { encoding, certain }: Likeness = chineseEncoding(bytes);
  if (encoding === 'unknown' || !certain) return { text: null, encoding };
  const text = decoded(encoding === 'Big5' ? 'big5' : 'gb18030', bytes);
  return text === null || PRIVATE.test(text) ? { text: null, encoding } : { text, encoding, guessed: true };
}

function decoded(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
