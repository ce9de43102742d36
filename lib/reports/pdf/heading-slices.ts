import { STYLES } from './look';
import type { Outline } from './outline';
import type { Paper } from './paper';
import type { Slice } from './slice';
import { textSlices, withFirst } from './text-slices';

/** A section's heading with its bookmark; it stands with what follows it. */
export function sectionSlices(paper: Paper, outline: Outline, title: string): Slice[] {
  const look = { style: STYLES.section, before: 22, keep: true, whole: true };
  return withFirst(textSlices(paper, 'H2', title, look), (top) => outline.section(title, top));
}

/** A heading within a section, with a bookmark under the section's. */
export function headingSlices(paper: Paper, outline: Outline, text: string): Slice[] {
  const look = { style: STYLES.heading, before: 12, keep: true, whole: true };
  return withFirst(textSlices(paper, 'H3', text, look), (top) => outline.heading(text, top));
}
