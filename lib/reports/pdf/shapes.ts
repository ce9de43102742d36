import type { Paper } from './paper';
import { artifact } from './tags';

/** A line across, as decoration. */
export function rule(
  paper: Paper,
  left: number,
  right: number,
  y: number,
  weight: number,
  colour: string,
): void {
  artifact(paper, 'Layout', () => {
    paper.pdf.undash().lineCap('butt').lineWidth(weight).strokeColor(colour);
    paper.pdf.moveTo(left, y).lineTo(right, y).stroke();
  });
}

/** A filled rectangle behind a text, as decoration. */
export function ground(
  paper: Paper,
  left: number,
  top: number,
  width: number,
  height: number,
  colour: string,
): void {
  artifact(paper, 'Layout', () => void paper.pdf.rect(left, top, width, height).fillColor(colour).fill());
}

/** How far apart the dots of leaders stand, from one column to the next alike. */
const DOTS_APART = 2.8;

/** Dots from a text to the end of its column, as decoration: drawn, so that they aren't copied or read out with it. */
export function leaderDots(paper: Paper, from: number, to: number, y: number, colour: string): void {
  const first = Math.ceil(from / DOTS_APART) * DOTS_APART;
  if (first + DOTS_APART > to) return;
  artifact(paper, 'Layout', () => {
    // Dashes of nearly nothing with round ends are dots.
    paper.pdf
      .lineCap('round')
      .lineWidth(0.75)
      .strokeColor(colour)
      .dash(0.01, { space: DOTS_APART - 0.01 });
    paper.pdf.moveTo(first, y).lineTo(to, y).stroke().undash().lineCap('butt');
  });
}
