import type { TextStyle } from './look';
import type { Paper } from './paper';
import { weightOf } from './typesetter';

/**
 * Writes one line of text, each stretch in the face that has its characters.
 *
 * @param x,baseline where it begins, in points from the page's upper left corner
 */
export function writeLine(
  { pdf, type }: Paper,
  text: string,
  x: number,
  baseline: number,
  style: TextStyle,
): void {
  let left = x;
  for (const run of type.runsOf(text, style.bold)) {
    const weight = weightOf(style.bold);
    const face = type.faces[run.region][weight];
    // The name is what pdfkit knows a face by; without one it would read it anew each time.
    pdf.font(face as unknown as PDFKit.Mixins.PDFFontSource, `${run.region}-${weight}`, style.size);
    pdf.fillColor(style.ink);
    pdf.text(run.text, left, baseline, { lineBreak: false, baseline: 'alphabetic' });
    left += type.widthOf(run.text, style);
  }
}
