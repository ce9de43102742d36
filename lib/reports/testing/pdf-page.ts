import { type Matrix, times } from '../drawing/matrix';
import type { PdfFile } from './pdf-file';
import { type PageFont, pageFont } from './pdf-fonts';
import { isOperator, isString, type PdfDict, PdfReader, type PdfValue } from './pdf-values';

/** What marks a piece of a page: a number in the structure, or decoration. */
export type Marking = { readonly tag: string; readonly id: number | null };

/** A text that was painted; x and y of its baseline's begin, y from the page's top. Lengths in points. */
export type PaintedText = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly font: string;
  readonly marking: Marking | null;
};

/** A path that was painted: the box around its points. */
export type PaintedPath = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly marking: Marking | null;
};

export type PdfPage = {
  readonly dict: PdfDict;
  readonly fonts: readonly PageFont[];
  readonly texts: readonly PaintedText[];
  readonly paths: readonly PaintedPath[];
};

const PAINTING = ['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*'];

/** What a page paints, in its order; clips are left out. */
export function readPage(file: PdfFile, value: PdfValue | undefined): PdfPage {
  const dict = file.dict(value);
  const height = Number(file.list(dict['MediaBox'])[3]);
  const resources = file.dict(dict['Resources']);
  const named = Object.entries(resources['Font'] ? file.dict(resources['Font']) : {});
  const fonts = new Map(named.map(([name, font]) => [`/${name}`, pageFont(file, font)]));
  const reader = new PdfReader(file.list(dict['Contents']).length ? file.stream(dict['Contents']) : '');

  const texts: PaintedText[] = [];
  const paths: PaintedPath[] = [];
  const markings: Marking[] = [];
  const saved: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  let text: Matrix = matrix;
  let font: PageFont | undefined;
  let size = 0;
  let points: [number, number][] = [];
  let args: PdfValue[] = [];
  const point = (x: number, y: number): [number, number] => {
    const [a, b, c, d, e, f] = matrix;
    return [a * x + c * y + e, height - (b * x + d * y + f)];
  };
  const marking = () => markings.at(-1) ?? null;
  const numbers = () => args.map(Number);

  for (let token = reader.next(); token !== undefined; token = reader.next()) {
    if (!isOperator(token)) {
      args.push(token);
      continue;
    }
    const { operator } = token;
    if (operator === 'q') saved.push(matrix);
    else if (operator === 'Q') matrix = saved.pop() ?? matrix;
    else if (operator === 'cm') matrix = times(matrix, numbers() as unknown as Matrix);
    else if (operator === 'Tm') text = numbers() as unknown as Matrix;
    else if (operator === 'Tf') [font, size] = [fonts.get(String(args[0])), Number(args[1])];
    else if (operator === 'TJ' || operator === 'Tj') {
      if (!font) throw new Error('a text without a font');
      const shown = shownText(args[0] ?? null, font, size);
      const [x, y] = point(text[4], text[5]);
      const zoom = Math.hypot(matrix[0], matrix[1]);
      texts.push({
        text: shown.text,
        x,
        y,
        width: shown.width * zoom,
        size: size * zoom,
        font: font.name,
        marking: marking(),
      });
    } else if (operator === 'm' || operator === 'l') points.push(point(Number(args[0]), Number(args[1])));
    else if (operator === 'c')
      for (const at of [0, 2, 4]) points.push(point(Number(args[at]), Number(args[at + 1])));
    else if (operator === 're') {
      const [x = 0, y = 0, w = 0, h = 0] = numbers();
      points.push(point(x, y), point(x + w, y + h));
    } else if (PAINTING.includes(operator)) {
      const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
      paths.push({
        left: Math.min(...xs),
        right: Math.max(...xs),
        top: Math.min(...ys),
        bottom: Math.max(...ys),
        marking: marking(),
      });
      points = [];
    } else if (operator === 'n') points = [];
    else if (operator === 'BDC' || operator === 'BMC') {
      const about = args[1] as PdfDict | undefined;
      markings.push({
        tag: String(args[0]).slice(1),
        id: about?.['MCID'] === undefined ? null : Number(about['MCID']),
      });
    } else if (operator === 'EMC' && markings.pop() === undefined) throw new Error('an end without a begin');
    args = [];
  }
  if (markings.length > 0 || saved.length > 0) throw new Error('a begin without an end');
  return { dict, fonts: [...fonts.values()], texts, paths };
}

function shownText(value: PdfValue, font: PageFont, size: number): { text: string; width: number } {
  let [text, width] = ['', 0];
  for (const part of Array.isArray(value) ? value : [value]) {
    if (!isString(part)) {
      width -= (Number(part) * size) / 1000;
      continue;
    }
    for (const [pair] of part.bytes.matchAll(/../gs)) {
      const code = pair.charCodeAt(0) * 256 + pair.charCodeAt(1);
      text += font.textOf(code);
      width += (font.widthOf(code) * size) / 1000;
    }
  }
  return { text, width };
}
