import { inflateSync } from 'node:zlib';
import { isRef, type PdfDict, PdfReader, type PdfValue } from './pdf-values';

/** The objects of a PDF as pdfkit writes them: each by itself, found by the table at the end. */
export type PdfFile = {
  readonly trailer: PdfDict;
  readonly catalog: PdfDict;
  /** What a value is or refers to. */
  resolve(value: PdfValue | undefined): PdfValue;
  /** The same where it has to be a dictionary. */
  dict(value: PdfValue | undefined): PdfDict;
  list(value: PdfValue | undefined): readonly PdfValue[];
  /** A stream's data, inflated, as Latin-1. */
  stream(value: PdfValue | undefined): string;
  /** All objects that are dictionaries. */
  readonly dicts: readonly PdfDict[];
};

/** @throws Error for what isn't such a file, or isn't whole */
export function openPdf(bytes: Uint8Array): PdfFile {
  const text = Buffer.from(bytes).toString('latin1');
  if (!text.startsWith('%PDF-1.7') || !text.trimEnd().endsWith('%%EOF')) throw new Error('no whole PDF');
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1]);
  const [, count = '', entries = ''] = /^xref\s+0 (\d+)\s+([\s\S]*?)trailer/.exec(text.slice(table)) ?? [];
  const offsets = [...entries.matchAll(/(\d{10}) \d{5} [nf]/g)].map(([, offset]) => Number(offset));
  if (offsets.length !== Number(count)) throw new Error('the table of objects isn’t whole');

  const objects = offsets.map((offset) => (offset === 0 ? null : objectAt(text, offset)));
  const resolve = (value: PdfValue | undefined): PdfValue => {
    if (!isRef(value)) return value ?? null;
    const object = objects[value.ref];
    if (!object) throw new Error(`no object ${value.ref}`);
    return object.value;
  };
  const dict = (value: PdfValue | undefined): PdfDict => {
    const found = resolve(value);
    if (typeof found !== 'object' || found === null || Array.isArray(found)) throw new Error('no dictionary');
    return found as PdfDict;
  };
  const trailer = new PdfReader(text, text.lastIndexOf('trailer') + 'trailer'.length).next() as PdfDict;
  return {
    trailer,
    catalog: dict(trailer['Root']),
    resolve,
    dict,
    list: (value) => {
      const found = resolve(value);
      return Array.isArray(found) ? found : found === null ? [] : [found];
    },
    stream: (value) => {
      const object = isRef(value) ? objects[value.ref] : undefined;
      if (!object) throw new Error('no stream');
      const { Length: length, Filter: filter } = object.value as PdfDict;
      const data = text.slice(object.data, object.data + Number(resolve(length)));
      return filter === undefined ? data : inflateSync(Buffer.from(data, 'latin1')).toString('latin1');
    },
    dicts: objects.flatMap((object) => {
      const value = object?.value;
      return typeof value === 'object' && value !== null && !Array.isArray(value) ? [value as PdfDict] : [];
    }),
  };
}

/** An object's value, and where its data begins if it is a stream. */
function objectAt(text: string, offset: number): { readonly value: PdfValue; readonly data: number } {
  const head = /^\d+ \d+ obj\s/.exec(text.slice(offset, offset + 40))?.[0];
  if (!head) throw new Error(`no object at ${offset}`);
  const reader = new PdfReader(text, offset + head.length);
  const value = reader.next() as PdfValue;
  const [stream = ''] = /^\s*stream\r?\n/.exec(text.slice(reader.at, reader.at + 20)) ?? [];
  return { value, data: reader.at + stream.length };
}
