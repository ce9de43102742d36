import type { PdfFile } from './pdf-file';
import type { PdfPage } from './pdf-page';
import { isRef, type PdfDict, type PdfValue, textOf } from './pdf-values';

/** An element of the structure, with the text painted for it alone. */
export type StructureElement = {
  readonly tag: string;
  readonly scope: string | null;
  readonly alt: string | null;
  readonly bbox: readonly number[] | null;
  readonly own: string;
  readonly children: readonly StructureElement[];
  /** Where its own content is: page and number. */
  readonly places: readonly { readonly page: number; readonly id: number }[];
};

/** The root element of the structure. */
export function readStructure(
  file: PdfFile,
  pages: readonly PdfPage[],
  refs: readonly number[],
): StructureElement {
  const read = (value: PdfValue): StructureElement => {
    const element = file.dict(value);
    const attributes = element['A'] === undefined ? {} : file.dict(element['A']);
    const kids = file.list(element['K']);
    const places = kids.flatMap((kid) => placeOf(kid, element, refs));
    return {
      tag: String(element['S']).slice(1),
      scope: attributes['Scope'] === undefined ? null : String(attributes['Scope']).slice(1),
      alt: element['Alt'] === undefined ? null : textOf(file.resolve(element['Alt'])),
      bbox: attributes['BBox'] === undefined ? null : file.list(attributes['BBox']).map(Number),
      own: places.map(({ page, id }) => ownText(pages[page], id)).join(''),
      children: kids.filter((kid) => isRef(kid)).map(read),
      places,
    };
  };
  const [root = null] = file.list(file.dict(file.catalog['StructTreeRoot'])['K']);
  return read(root);
}

function placeOf(kid: PdfValue, element: PdfDict, refs: readonly number[]): { page: number; id: number }[] {
  const pageOf = (value: PdfValue | undefined) => (isRef(value) ? refs.indexOf(value.ref) : -1);
  if (typeof kid === 'number') return [{ page: pageOf(element['Pg']), id: kid }];
  if (isRef(kid)) return [];
  const content = kid as PdfDict;
  return [{ page: pageOf(content['Pg']), id: Number(content['MCID']) }];
}

function ownText(page: PdfPage | undefined, id: number): string {
  const texts = page?.texts.filter(({ marking }) => marking?.id === id) ?? [];
  return texts.map(({ text }) => text).join('');
}

/** An element and all beneath it, in reading order. */
export function allElements(element: StructureElement): StructureElement[] {
  return [element, ...element.children.flatMap(allElements)];
}

/** All text of an element. */
export function wholeText(element: StructureElement): string {
  return allElements(element)
    .map(({ own }) => own)
    .join('');
}
