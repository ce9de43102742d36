import { openPdf, type PdfFile } from './pdf-file';
import { type PdfPage, readPage } from './pdf-page';
import { readStructure, type StructureElement } from './pdf-structure';
import { isRef, type PdfDict, textOf } from './pdf-values';

/** A PDF as a reader of it has it. */
export type ReadPdf = {
  readonly file: PdfFile;
  readonly title: string;
  readonly language: string;
  readonly pages: readonly PdfPage[];
  readonly structure: StructureElement;
  readonly bookmarks: readonly Bookmark[];
};

export type Bookmark = {
  readonly title: string;
  readonly page: number;
  readonly children: readonly Bookmark[];
};

/** Reads a PDF of ours whole: texts with their places, structure, bookmarks. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const file = openPdf(bytes);
  const kids = file.list(file.dict(file.catalog['Pages'])['Kids']);
  const refs = kids.flatMap((kid) => (isRef(kid) ? [kid.ref] : []));
  const pages = kids.map((kid) => readPage(file, kid));
  return {
    file,
    title: textOf(file.resolve(file.dict(file.trailer['Info'])['Title'])),
    language: textOf(file.resolve(file.catalog['Lang'])),
    pages,
    structure: readStructure(file, pages, refs),
    bookmarks: file.catalog['Outlines'] ? bookmarksOf(file, file.dict(file.catalog['Outlines']), refs) : [],
  };
}

function bookmarksOf(file: PdfFile, parent: PdfDict, refs: readonly number[]): Bookmark[] {
  const found: Bookmark[] = [];
  for (let next = parent['First']; next !== undefined; ) {
    const item = file.dict(next);
    const [page] = file.list(item['Dest']);
    found.push({
      title: textOf(file.resolve(item['Title'])),
      page: isRef(page) ? refs.indexOf(page.ref) : -1,
      children: bookmarksOf(file, item, refs),
    });
    next = item['Next'];
  }
  return found;
}

/** The lines of a page from top to bottom, each with its texts from left to right. */
export function linesOfPage({ texts }: PdfPage): string[] {
  const lines = new Map<number, { x: number; text: string }[]>();
  for (const { x, y, text } of texts)
    lines.set(Math.round(y), [...(lines.get(Math.round(y)) ?? []), { x, text }]);
  return [...lines]
    .sort(([a], [b]) => a - b)
    .map(([, parts]) =>
      parts
        .sort((a, b) => a.x - b.x)
        .map(({ text }) => text)
        .join(' | '),
    );
}
