import type { Paper } from './paper';
import { artifact } from './tags';

const SIDE = 12;

/** A triangle with an exclamation mark. */
export function warningSign(paper: Paper, left: number, top: number, colour: string): void {
  const [middle, bottom] = [left + SIDE / 2, top + SIDE];
  artifact(paper, 'Layout', () => {
    paper.pdf.undash().lineJoin('round').lineWidth(1.2).strokeColor(colour);
    paper.pdf
      .moveTo(middle, top + 1.5)
      .lineTo(left + SIDE, bottom)
      .lineTo(left, bottom)
      .closePath()
      .stroke();
    paper.pdf
      .lineCap('round')
      .moveTo(middle, top + 5.2)
      .lineTo(middle, top + 8.2)
      .stroke();
    paper.pdf
      .circle(middle, top + 10.2, 0.75)
      .fillColor(colour)
      .fill();
    paper.pdf.lineCap('butt').lineJoin('miter');
  });
}
