/** A key that stands a second time in one object: `JSON.parse` would take the last and lose the first in silence. */
export type RepeatedKey = { readonly path: readonly (string | number)[]; readonly at: number };

/** What a text is as JSON; `at` counts in UTF-16 units from 0. */
export type ScannedJson =
  | { readonly kind: 'json'; readonly repeated: readonly RepeatedKey[] }
  | {
      readonly kind: 'broken';
      readonly code: 'not-json' | 'json-ends-early' | 'json-too-deep';
      readonly at: number;
    };

/** Far deeper than a book goes; deeper files would only exhaust whoever reads them. */
const DEEPEST = 64;
const LONGEST_NUMBER = 100;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

class Broken extends Error {
  readonly code: 'not-json' | 'json-ends-early' | 'json-too-deep';
  readonly at: number;
  constructor(code: Broken['code'], at: number) {
    super(code);
    this.code = code;
    this.at = at;
  }
}

/**
 * Whether a text is JSON, where it stops being so, and which keys stand twice in an object. It takes exactly the texts
 * that `JSON.parse` takes, but for those nested more than 64 deep and numbers of more than 100 characters.
 *
 * Example: `scanJson('{"a": 1,}')` is `{ kind: 'broken', code: 'not-json', at: 8 }`.
 */
export function scanJson(text: string): ScannedJson {
  const scanner = new Scanner(text);
  try {
    scanner.value(0);
    scanner.end();
    return { kind: 'json', repeated: scanner.repeated };
  } catch (error) {
    if (error instanceof Broken) return { kind: 'broken', code: error.code, at: error.at };
    throw error;
  }
}

class Scanner {
  readonly repeated: RepeatedKey[] = [];
  readonly #text: string;
  readonly #path: (string | number)[] = [];
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Moves over one value with the blanks around it. */
  value(depth: number): void {
    if (depth > DEEPEST) throw new Broken('json-too-deep', this.#at);
    this.#blanks();
    const first = this.#text[this.#at];
    if (first === '{') this.#object(depth);
    else if (first === '[') this.#array(depth);
    else if (first === '"') this.#string();
    else this.#word();
    this.#blanks();
  }

  /** Nothing may follow. */
  end(): void {
    if (this.#at < this.#text.length) throw new Broken('not-json', this.#at);
  }

  #object(depth: number): void {
    const keys = new Set<string>();
    this.#list('}', () => {
      this.#blanks();
      const at = this.#at;
      if (this.#text[at] !== '"') this.#unexpected();
      this.#string();
      const key = String(JSON.parse(this.#text.slice(at, this.#at)));
      this.#path.push(key);
      if (keys.has(key)) this.repeated.push({ path: [...this.#path], at });
      keys.add(key);
      this.#blanks();
      this.#sign(':');
      this.value(depth + 1);
      this.#path.pop();
    });
  }

  #array(depth: number): void {
    let place = 0;
    this.#list(']', () => {
      this.#path.push(place);
      this.value(depth + 1);
      this.#path.pop();
      place += 1;
    });
  }

  /** What stands between an opening bracket and its closing one, separated by commas. */
  #list(close: string, item: () => void): void {
    this.#at += 1;
    this.#blanks();
    if (this.#text[this.#at] === close) {
      this.#at += 1;
      return;
    }
    for (;;) {
      item();
      if (this.#text[this.#at] === close) break;
      this.#sign(',');
    }
    this.#at += 1;
  }

  #string(): void {
    for (this.#at += 1; this.#text[this.#at] !== '"'; this.#at += 1) {
      const character = this.#text[this.#at];
      if (character === undefined || character < ' ') this.#unexpected();
      if (character === '\\') this.#escape();
    }
    this.#at += 1;
  }

  #escape(): void {
    this.#at += 1;
    const character = this.#text[this.#at];
    if (character === undefined || !'"\\/bfnrtu'.includes(character)) this.#unexpected();
    if (character !== 'u') return;
    for (let digit = 0; digit < 4; digit += 1) {
      this.#at += 1;
      if (!/^[0-9a-fA-F]$/.test(this.#text[this.#at] ?? '')) this.#unexpected();
    }
  }

  /** A number, or one of the three words. */
  #word(): void {
    const begin = this.#at;
    const literal = ['true', 'false', 'null'].find((word) => this.#text.startsWith(word, begin));
    if (literal !== undefined) {
      this.#at += literal.length;
      return;
    }
    while (/^[-+.\deE]$/.test(this.#text[this.#at] ?? '') && this.#at - begin <= LONGEST_NUMBER)
      this.#at += 1;
    const number = this.#text.slice(begin, this.#at);
    if (number.length <= LONGEST_NUMBER && NUMBER.test(number)) return;
    if (number === '') this.#unexpected();
    throw new Broken('not-json', begin);
  }

  #sign(sign: string): void {
    if (this.#text[this.#at] !== sign) this.#unexpected();
    this.#at += 1;
  }

  #blanks(): void {
    while (' \t\n\r'.includes(this.#text[this.#at] ?? 'x')) this.#at += 1;
  }

  #unexpected(): never {
    const ended = this.#at >= this.#text.length;
    throw new Broken(ended ? 'json-ends-early' : 'not-json', ended ? this.#text.length : this.#at);
  }
}
