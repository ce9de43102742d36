import PDFDocument from 'pdfkit';
import { LANGUAGE_TAGS } from '../document/language-tags';
import type { ReportDocument } from '../document/report-document';
import type { Fonts } from './fonts';
import { PAGE } from './look';
import { escapeMetadata } from './metadata';
import { type Typesetter, typesetter } from './typesetter';

/** The PDF that is being written: pdfkit's document, its structure's root, and the faces it is set in. */
export type Paper = {
  readonly pdf: PDFKit.PDFDocument;
  readonly type: Typesetter;
  readonly root: Element;
  /** All bytes, once the document has ended. */
  readonly bytes: Promise<Uint8Array>;
};

/** An element of the structure that assistive technology reads. */
export type Element = PDFKit.PDFStructureElement;

/**
 * A document without pages, tagged, that shows its title and language, and claims PDF/UA-1. No clock gets in: its times are
 * the report's.
 */
export function openPaper(report: ReportDocument, fonts: Fonts): Paper {
  const made = new Date(report.made);
  const pdf = new PDFDocument({
    size: [PAGE.width, PAGE.height],
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    // pdfkit would begin with Helvetica, which it doesn't embed.
    font: null as unknown as string,
    lang: LANGUAGE_TAGS[report.locale],
    tagged: true,
    displayTitle: true,
    subset: 'PDF/UA' as 'PDF/A-1',
    pdfVersion: '1.7',
    info: {
      Title: report.title,
      Author: report.author,
      Subject: report.subtitle,
      Producer: 'kpi',
      Creator: 'kpi',
      CreationDate: made,
      ModDate: made,
    },
  });
  escapeMetadata(pdf);
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  return { pdf, type: typesetter(fonts, report.locale), root, bytes: collected(pdf) };
}

function collected(pdf: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    pdf.on('error', reject);
  });
}
