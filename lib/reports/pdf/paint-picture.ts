import type { Item, Path, Picture, Stroke, TextItem } from '../drawing/display-list';
import type { TextStyle } from './look';
import type { Paper } from './paper';
import { writeLine } from './write-line';

/** Paints a picture with its upper left corner at (x, y), `zoom` points to a pixel: lines as lines, text as text. */
export function paintPicture(paper: Paper, { items }: Picture, x: number, y: number, zoom: number): void {
  paper.pdf.save().transform(zoom, 0, 0, zoom, x, y);
  for (const item of items) paint(paper, item);
  paper.pdf.restore();
}

function paint(paper: Paper, item: Item): void {
  if (item.kind === 'fill') paintFill(paper, item);
  else if (item.kind === 'stroke') paintStroke(paper, item.path, item.stroke);
  else if (item.kind === 'text') paintText(paper, item);
  else {
    paper.pdf.save();
    lay(paper, item.path);
    paper.pdf.clip();
    for (const inner of item.items) paint(paper, inner);
    paper.pdf.restore();
  }
}

function paintFill(paper: Paper, { path, colour, rule }: Extract<Item, { kind: 'fill' }>): void {
  const { hex, alpha } = colour;
  within(paper, alpha, () => {
    paper.pdf.fillColor(hex, alpha < 1 ? alpha : undefined);
    lay(paper, path);
    paper.pdf.fill(rule === 'evenodd' ? 'even-odd' : 'non-zero');
  });
}

function paintStroke(paper: Paper, path: Path, { colour, width, dash, dashOffset, cap, join }: Stroke): void {
  within(paper, colour.alpha, () => {
    const { pdf } = paper;
    pdf.lineWidth(width).lineCap(cap).lineJoin(join);
    if (dash.length > 0) pdf.dash(dash as unknown as number, { phase: dashOffset });
    else pdf.undash();
    pdf.strokeColor(colour.hex, colour.alpha < 1 ? colour.alpha : undefined);
    lay(paper, path);
    pdf.stroke();
  });
}

/** What is translucent is put back by what is saved: opaque is how everything else is drawn. */
function within(paper: Paper, alpha: number, draw: () => void): void {
  if (alpha < 1) paper.pdf.save();
  draw();
  if (alpha < 1) paper.pdf.restore();
}

function paintText(paper: Paper, { text, x, y, turn, size, bold, anchor, colour }: TextItem): void {
  const style: TextStyle = { size, bold, ink: colour.hex };
  const width = paper.type.widthOf(text, style);
  const left = anchor === 'middle' ? -width / 2 : anchor === 'end' ? -width : 0;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  if (turn === 0) {
    writeLine(paper, text, x + left, y, style);
    return;
  }
  paper.pdf.save().transform(cos, sin, -sin, cos, x, y);
  writeLine(paper, text, left, 0, style);
  paper.pdf.restore();
}

function lay({ pdf }: Paper, path: Path): void {
  for (const step of path) {
    if (step[0] === 'M') pdf.moveTo(step[1], step[2]);
    else if (step[0] === 'L') pdf.lineTo(step[1], step[2]);
    else if (step[0] === 'C') pdf.bezierCurveTo(step[1], step[2], step[3], step[4], step[5], step[6]);
    else pdf.closePath();
  }
}
