import { LIMITS } from './limits';
import { broken, tooLarge, WorkbookProblem } from './workbook-problem';
import { unescaped } from './xml-text';

/** Whom the tags and texts of a document are told to. Names come without their prefixes. */
export type XmlListener = {
  readonly open: (name: string, attributes: string) => void;
  /** May come in several pieces. */
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
};

/**
 * Reads the XML of a workbook's part as it comes in, tag by tag, and keeps no tree. It knows elements, texts, comments and
 * the five characters with names of their own; a document with a DOCTYPE, the only place where entities, files and
 * addresses of others could be named, is refused. Tags that don't fit together are broken.
 */
export class XmlScan {
  /** What can't be told yet: part of a tag, or of a mark that ends something. */
  private rest = '';
  private readonly path: string[] = [];
  private begun = false;
  /** How many characters of one text were told already. */
  private told = 0;
  /** What is being read until a mark of its own: a comment or an instruction, which nobody is told, or a CDATA section. */
  private until: { readonly mark: string; readonly isText: boolean } | null = null;
  private readonly listener: XmlListener;

  constructor(listener: XmlListener) {
    this.listener = listener;
  }

  /** @throws WorkbookProblem */
  push(piece: string): void {
    const source = this.rest + piece;
    let at = 0;
    for (let next = 0; next !== -1; next = this.step(source, at)) at = next;
    this.rest = source.slice(at);
  }

  /** @throws WorkbookProblem where the document hasn't come to its end */
  end(): void {
    if (!this.begun || this.until !== null || this.path.length > 0 || this.rest.trim() !== '') throw broken();
  }

  /** Reads one thing more; -1 where more has to come first. Whatever waits for more is short, so nothing is read often. */
  private step(source: string, at: number): number {
    if (this.until !== null) return this.within(this.until, source, at);
    return source[at] === '<' ? this.markup(source, at) : this.textFrom(source, at);
  }

  private within({ mark, isText }: NonNullable<typeof this.until>, source: string, at: number): number {
    const found = source.indexOf(mark, at);
    const stop = found === -1 ? Math.max(at, source.length - mark.length + 1) : found;
    if (isText) this.tell(source.slice(at, stop));
    if (found === -1) return stop > at ? stop : -1;
    this.until = null;
    return found + mark.length;
  }

  private textFrom(source: string, at: number): number {
    const tag = source.indexOf('<', at);
    const stop = tag === -1 ? wholeTextEnd(source, at) : tag;
    if (stop === at) return -1;
    const raw = source.slice(at, stop);
    if (this.path.length > 0) this.tell(unescaped(raw));
    else if (raw.replace('\uFEFF', '').trim() !== '') throw broken();
    return stop;
  }

  private tell(text: string): void {
    this.told += text.length;
    if (this.told > LIMITS.token) throw tooLarge(LIMITS.token);
    if (text !== '') this.listener.text(text);
  }

  private markup(source: string, at: number): number {
    if (source[at + 1] === '!') return this.declared(source, at);
    if (source[at + 1] === '?') return this.skipTo({ mark: '?>', isText: false }, at + 2);
    const end = endOf(source, at);
    if ((end === -1 ? source.length : end) - at > LIMITS.tag) throw tooLarge(LIMITS.token);
    if (end === -1) return -1;
    this.told = 0;
    if (source[at + 1] === '/') this.close(source.slice(at + 2, end - 1).trim());
    else {
      const empty = source[end - 2] === '/';
      const inside = source.slice(at + 1, empty ? end - 2 : end - 1);
      this.open(inside);
      if (empty) this.close(inside.slice(0, nameEnd(inside)));
    }
    return end;
  }

  /** What begins with `<!` is told apart by what follows, which may not be there yet. */
  private declared(source: string, at: number): number {
    const head = source.slice(at, at + 9);
    if (head.startsWith('<!--')) return this.skipTo({ mark: '-->', isText: false }, at + 4);
    if (head === '<![CDATA[') {
      if (this.path.length === 0) throw broken();
      return this.skipTo({ mark: ']]>', isText: true }, at + 9);
    }
    if ('<!--'.startsWith(head) || '<![CDATA['.startsWith(head)) return -1;
    throw new WorkbookProblem('workbook-with-doctype');
  }

  private skipTo(until: NonNullable<typeof this.until>, next: number): number {
    this.until = until;
    return next;
  }

  private open(inside: string): void {
    const stop = nameEnd(inside);
    const name = inside.slice(0, stop);
    if (name === '' || (this.path.length === 0 && this.begun) || this.path.length > 100) throw broken();
    this.begun = true;
    this.path.push(name);
    this.listener.open(local(name), inside.slice(stop));
  }

  private close(name: string): void {
    if (this.path.pop() !== name) throw broken();
    this.listener.close(local(name));
  }
}

/** Up to where a text without an end is whole: not within the name of a character. */
function wholeTextEnd(source: string, at: number): number {
  const name = source.lastIndexOf('&');
  const isOpen = name >= at && source.length - name <= LONGEST_NAME && !source.includes(';', name);
  return isOpen ? name : source.length;
}

/** Of a character, with the `&`; more is no name. */
const LONGEST_NAME = 13;

/** The place behind a tag; -1 where its end hasn't come yet. */
function endOf(source: string, at: number): number {
  // By codes: this runs over every character of every tag.
  for (let place = at + 1; place < source.length; place += 1) {
    const code = source.charCodeAt(place);
    if (code === GREATER) return place + 1;
    if (code === QUOTE || code === APOSTROPHE) {
      place = source.indexOf(code === QUOTE ? '"' : "'", place + 1);
      if (place === -1) return -1;
    } else if (code === LESS) throw broken();
  }
  return -1;
}

const [QUOTE, APOSTROPHE, LESS, GREATER, SPACE] = [0x22, 0x27, 0x3c, 0x3e, 0x20];

/** Where a tag's name ends: before the first blank or control. */
function nameEnd(inside: string): number {
  let at = 0;
  while (at < inside.length && inside.charCodeAt(at) > SPACE) at += 1;
  return at;
}

function local(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}
