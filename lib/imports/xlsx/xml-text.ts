import { broken } from './workbook-problem';

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * A text of XML as it is meant: the five names and numbered characters, and nothing that a document could define itself.
 *
 * @throws WorkbookProblem for any other name, and for numbers that are no character
 * @example unescaped('1 &lt; 2 &#x7535;') // '1 < 2 電'
 */
export function unescaped(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(/&([^;&]{0,12})(;?)/g, (_, name: string, stop: string) => {
    const known = Object.hasOwn(NAMED, name) ? NAMED[name] : numbered(name);
    if (stop === '' || known === undefined) throw broken();
    return known;
  });
}

function numbered(name: string): string | undefined {
  const [, hex, digits] = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(name) ?? [];
  if (hex === undefined && digits === undefined) return undefined;
  const point = hex === undefined ? Number(digits) : Number.parseInt(hex, 16);
  return point === 0 || point > 0x10ffff || (point >= 0xd800 && point < 0xe000)
    ? undefined
    : String.fromCodePoint(point);
}

/**
 * The value of an attribute, without its prefix; null where there is none.
 *
 * @throws WorkbookProblem where attributes aren't written by the rules
 * @example attribute(' r="B2" s="3"', 's') // '3'
 */
export function attribute(attributes: string, wanted: string): string | null {
  let found: string | null = null;
  eachAttribute(attributes, (name, value) => {
    if (name === wanted) found = value;
  });
  return found;
}

/**
 * Tells every attribute of a tag, names without their prefixes.
 *
 * @throws WorkbookProblem where attributes aren't written by the rules
 */
export function eachAttribute(attributes: string, tell: (name: string, value: string) => void): void {
  let at = 0;
  for (;;) {
    const begin = beyondBlanks(attributes, at);
    if (begin === attributes.length) return;
    const equals = attributes.indexOf('=', begin);
    // Something stands before the first attribute, or between two.
    if (equals === -1 || begin === at) throw broken();
    const open = beyondBlanks(attributes, equals + 1);
    const quote = attributes[open];
    if (quote !== '"' && quote !== "'") throw broken();
    const close = attributes.indexOf(quote, open + 1);
    const name = attributes.slice(begin, equals).trimEnd();
    if (close === -1 || name === '' || /[\s"'<>/]/.test(name)) throw broken();
    tell(name.slice(name.indexOf(':') + 1), unescaped(attributes.slice(open + 1, close)));
    at = close + 1;
  }
}

function beyondBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= 0x20) at += 1;
  return at;
}
