'use client';
import type { Palette } from '@/lib/charts/palette';

/** What stands on the picture, so that it can be understood away from the page. */
export type PictureWords = { title: string; lines: string[]; source: string; fileName: string };

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
  const top = MARGIN + LINE * (1 + words.lines.length) + 8;
  const canvas = document.createElement('canvas');
  canvas.width = chart.width + 2 * MARGIN * scale;
  canvas.height = chart.height + (top + LINE + MARGIN) * scale;
  const pen = canvas.getContext('2d');
  if (!pen) return;
  pen.scale(scale, scale);
  pen.fillStyle = palette.card;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  write(pen, words.title, MARGIN + 16, `600 17px ${font}`, palette.ink);
  words.lines.forEach((line, i) => {
    write(pen, line, MARGIN + 16 + LINE * (i + 1), `13px ${font}`, palette.soft);
  });
  pen.drawImage(chart, MARGIN, top, chart.clientWidth, chart.clientHeight);
  write(pen, words.source, top + chart.clientHeight + LINE, `12px ${font}`, palette.soft);
  canvas.toBlob((blob) => blob && save(blob, words.fileName));
}

function write(pen: CanvasRenderingContext2D, text: string, y: number, font: string, colour: string): void {
  pen.font = font;
  pen.fillStyle = colour;
  pen.fillText(text, MARGIN, y, pen.canvas.width);
}

function save(blob: Blob, fileName: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
