import type { PdfFile } from './pdf-file';
import { type PdfDict, type PdfValue, utf16 } from './pdf-values';

/** A font as a page uses it: what its codes of two bytes are. */
export type PageFont = {
  readonly name: string;
  readonly isEmbedded: boolean;
  textOf(code: number): string;
  /** In thousandths of the size. */
  widthOf(code: number): number;
};

export function pageFont(file: PdfFile, value: PdfValue | undefined): PageFont {
  const font = file.dict(value);
  const descendant = file.dict(file.list(font['DescendantFonts'])[0]);
  const descriptor = file.dict(descendant['FontDescriptor']);
  const texts = toUnicode(file.stream(font['ToUnicode']));
  const widths = widthsOf(file, descendant);
  return {
    name: String(font['BaseFont']),
    isEmbedded: descriptor['FontFile2'] !== undefined && file.stream(descriptor['FontFile2']).length > 1000,
    textOf: (code) => {
      const text = texts.get(code);
      if (text === undefined) throw new Error(`code ${code} has no text`);
      return text;
    },
    widthOf: (code) => widths.get(code) ?? 1000,
  };
}

function widthsOf(file: PdfFile, font: PdfDict): Map<number, number> {
  const [first, list] = file.list(font['W']);
  return new Map(file.list(list).map((width, at) => [Number(first) + at, Number(width)]));
}

/** pdfkit writes ranges with a list of texts each. */
function toUnicode(cmap: string): Map<number, string> {
  const texts = new Map<number, string>();
  for (const [, from = '', list = ''] of cmap.matchAll(/<(\w{4})> <\w{4}> \[([^\]]*)\]/g)) {
    const entries = [...list.matchAll(/<([\w ]*)>/g)].map(([, digits = '']) => digits.replace(/ /g, ''));
    entries.forEach((digits, at) => {
      const bytes = digits.replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16)));
      texts.set(Number.parseInt(from, 16) + at, utf16(bytes));
    });
  }
  return texts;
}
