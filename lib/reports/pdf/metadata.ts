/** What pdfkit does at the end, which its types leave out. */
type WithMetadata = { info: Record<string, unknown>; _addInfo: () => void };

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Escapes what goes into the document's XML metadata: pdfkit puts titles there as they are, `&` and all. */
export function escapeMetadata(pdf: PDFKit.PDFDocument): void {
  const document = pdf as unknown as WithMetadata;
  const write = document._addInfo;
  document._addInfo = () => {
    const { info } = document;
    document.info = Object.fromEntries(Object.entries(info).map(([name, value]) => [name, escaped(value)]));
    write.call(document);
    document.info = info;
  };
}

function escaped(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/[&<>]/g, (sign) => ESCAPED[sign] ?? '') : value;
}
