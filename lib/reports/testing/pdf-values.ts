/** A value as PDF writes it. Names are `/Name`; strings are their bytes as Latin-1; a reference is its object's number. */
export type PdfValue = number | boolean | null | string | PdfString | PdfRef | PdfValue[] | PdfDict;
export type PdfDict = { readonly [key: string]: PdfValue };
export type PdfString = { readonly bytes: string };
export type PdfRef = { readonly ref: number };
/** An operator of a content stream. */
export type PdfOperator = { readonly operator: string };

const TOKEN =
  /\s*(?:%[^\n]*\n\s*)*(<<|>>|\[|\]|\/[^\s<>[\]()/%]*|<[0-9a-fA-F\s]*>|\(|[+-]?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?|[A-Za-z'"*][\w'"*]*)/y;
const REFERENCE = /\s+\d+\s+R(?![A-Za-z])/y;

/** Reads the values of a PDF one after the other; binary data is left to who knows where it is. */
export class PdfReader {
  readonly #text: string;
  at: number;

  constructor(text: string, at = 0) {
    this.#text = text;
    this.at = at;
  }

  /** The next value or operator; undefined at the end. */
  next(): PdfValue | PdfOperator | undefined {
    TOKEN.lastIndex = this.at;
    const token = TOKEN.exec(this.#text)?.[1];
    if (token === undefined) return undefined;
    this.at = TOKEN.lastIndex;
    if (token === '<<') return this.#dict();
    if (token === '[') return this.#list(']');
    if (token === '(') return { bytes: this.#literal() };
    if (token === ']' || token === '>>') return { operator: token };
    if (token.startsWith('<')) return { bytes: hexBytes(token.slice(1, -1)) };
    if (token.startsWith('/')) return token;
    if (/^[+-]?[\d.]/.test(token)) return this.#numberOrReference(Number(token));
    if (token === 'true' || token === 'false') return token === 'true';
    return token === 'null' ? null : { operator: token };
  }

  #numberOrReference(value: number): PdfValue {
    REFERENCE.lastIndex = this.at;
    if (!Number.isInteger(value) || !REFERENCE.test(this.#text)) return value;
    this.at = REFERENCE.lastIndex;
    return { ref: value };
  }

  #list(end: string): PdfValue[] {
    const values: PdfValue[] = [];
    for (;;) {
      const value = this.next();
      if (value === undefined) throw new Error(`no ${end}`);
      if (isOperator(value) && value.operator === end) return values;
      values.push(value as PdfValue);
    }
  }

  #dict(): PdfDict {
    const values = this.#list('>>');
    return Object.fromEntries(
      values.flatMap((key, at) => (at % 2 === 0 ? [[String(key).slice(1), values[at + 1] ?? null]] : [])),
    );
  }

  #literal(): string {
    let text = '';
    for (let depth = 1; depth > 0; this.at += 1) {
      const sign = this.#text[this.at];
      if (sign === undefined) throw new Error('a string without an end');
      if (sign === '\\') {
        this.at += 1;
        text += ESCAPES[this.#text[this.at] ?? ''] ?? this.#text[this.at];
        continue;
      }
      if (sign === '(') depth += 1;
      if (sign === ')') depth -= 1;
      if (depth > 0) text += sign;
    }
    return text;
  }
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

export function isOperator(value: unknown): value is PdfOperator {
  return typeof value === 'object' && value !== null && 'operator' in value;
}

export function isRef(value: unknown): value is PdfRef {
  return typeof value === 'object' && value !== null && 'ref' in value;
}

export function isString(value: unknown): value is PdfString {
  return typeof value === 'object' && value !== null && 'bytes' in value;
}

/** A string's text: UTF-16 where it says so. */
export function textOf(value: PdfValue | undefined): string {
  if (!isString(value)) throw new Error('no string');
  const { bytes } = value;
  return bytes.startsWith('\u00fe\u00ff') ? utf16(bytes.slice(2)) : bytes;
}

export function utf16(bytes: string): string {
  return bytes.replace(/(.)(.)/gs, (_, high: string, low: string) =>
    String.fromCharCode(high.charCodeAt(0) * 256 + low.charCodeAt(0)),
  );
}

function hexBytes(digits: string): string {
  return digits.replace(/\s/g, '').replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16)));
}
