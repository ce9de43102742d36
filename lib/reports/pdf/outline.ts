/** The bookmarks: the sections, and under each its headings. */
export type Outline = {
  section(title: string, top: number): void;
  heading(title: string, top: number): void;
};

type Item = PDFKit.PDFOutline;

/** How much is shown above what a bookmark leads to, in points. */
const ABOVE = 8;

/** The bookmarks of a document; each leads to a height of the page that is being drawn. */
export function outlineOf(pdf: PDFKit.PDFDocument): Outline {
  // pdfkit counts `left` from the page's right edge; its types know none of it.
  const place = (top: number) => ({ top: Math.max(0, top - ABOVE), left: pdf.page.width, expanded: false });
  let section: Item | undefined;
  return {
    section(title, top) {
      section = pdf.outline.addItem(title, place(top));
    },
    heading(title, top) {
      (section ?? pdf.outline).addItem(title, place(top));
    },
  };
}
