'use client';
import type { Palette } from '@/lib/charts/palette';
import { wrappedLines } from '@/lib/charts/wrapped-lines';

/** What stands on the picture, so that it can be understood away from the page. */
export type PictureWords = { title: string; lines: string[]; source: string; fileName: string };

type Pen = CanvasRenderingContext2D;

const MARGIN = 24;
const LINE = 22;

/** Saves the chart as a PNG with its title, legend and source around it, on the theme's own background. */
export function downloadPicture(
  chart: HTMLCanvasElement,
  words: PictureWords,
  palette: Palette,
  font: string,
): void {
  const scale = chart.width / chart.clientWidth;
  const room = chart.clientWidth;
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen) return;
  const above = [
    ...written(pen, [words.title], { font: `600 17px ${font}`, colour: palette.ink }, room),
    ...written(pen, words.lines, { font: `13px ${font}`, colour: palette.soft }, room),
  ];
  const below = written(pen, [words.source], { font: `12px ${font}`, colour: palette.soft }, room);
  const top = MARGIN + LINE * above.length + 8;
  canvas.width = chart.width + 2 * MARGIN * scale;
  canvas.height = chart.height + (top + LINE * below.length + MARGIN) * scale;
  pen.scale(scale, scale);
  pen.fillStyle = palette.card;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  write(pen, above, MARGIN + 16, room);
  pen.drawImage(chart, MARGIN, top, chart.clientWidth, chart.clientHeight);
  write(pen, below, top + chart.clientHeight + LINE, room);
  canvas.toBlob((blob) => blob && save(blob, words.fileName));
}

type Look = { readonly font: string; readonly colour: string };
type Line = Look & { readonly text: string };

/** Texts in lines that fit into the room there is: nothing of what a picture says may be cut off. */
function written(pen: Pen, texts: readonly string[], look: Look, room: number): readonly Line[] {
  pen.font = look.font;
  const widthOf = (text: string) => pen.measureText(text).width;
  return texts.flatMap((text) => wrappedLines(text, room, widthOf).map((line) => ({ ...look, text: line })));
}

function write(pen: Pen, lines: readonly Line[], y: number, room: number): void {
  lines.forEach(({ text, font, colour }, place) => {
    pen.font = font;
    pen.fillStyle = colour;
    pen.fillText(text, MARGIN, y + LINE * place, room);
  });
}

function save(blob: Blob, fileName: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
