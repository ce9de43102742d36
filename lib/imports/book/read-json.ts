import { shown } from '@/lib/format/shown';
import { decodeText } from '../encoding';
import type { BookProblem } from './book-problem';
import { pathText } from './json-path';
import { scanJson } from './scan-json';

export type ReadJson =
  | { readonly kind: 'json'; readonly json: unknown }
  | { readonly kind: 'errors'; readonly errors: readonly BookProblem[] };

/**
 * The JSON value that bytes of UTF-8 say, with or without a byte order mark, or why they say none. A key that stands
 * twice in one object is refused, because one of its two values would be lost unseen.
 */
export function readJson(bytes: Uint8Array): ReadJson {
  const decoded = decodeText(bytes, 'likely');
  // JSON is UTF-8 alone, whatever else could be read.
  if (decoded.kind !== 'text' || decoded.encoding !== 'UTF-8') {
    const looksLike = decoded.kind === 'text' ? decoded.encoding : decoded.looksLike;
    return refused([{ place: pathText([]), value: null, code: 'not-utf8', facts: { looksLike } }]);
  }
  const { text } = decoded;
  const scanned = scanJson(text);
  if (scanned.kind === 'broken') {
    const { code, at } = scanned;
    return refused([{ place: placeIn(text, at), value: foundAt(text, at), code, facts: {} }]);
  }
  const { repeated } = scanned;
  if (repeated.length === 0) return { kind: 'json', json: JSON.parse(text) };
  return refused(
    repeated.map(({ path, at }) => ({
      place: placeIn(text, at),
      value: shown(String(path.at(-1))),
      code: 'duplicate-key',
      facts: { path: pathText(path) },
    })),
  );
}

function refused(errors: readonly BookProblem[]): ReadJson {
  return { kind: 'errors', errors };
}

/** Line and column as editors count them: from 1, a character beyond 16 bits is one. */
function placeIn(text: string, at: number): string {
  const before = text.slice(0, at);
  const begin = before.lastIndexOf('\n') + 1;
  const line = before.split('\n').length;
  return `line ${line}, column ${[...before.slice(begin)].length + 1}`;
}

function foundAt(text: string, at: number): string | null {
  const [line = ''] = text.slice(at, at + 100).split(/[\r\n]/);
  return at >= text.length ? null : shown([...line].slice(0, 20).join('') || text.charAt(at));
}
