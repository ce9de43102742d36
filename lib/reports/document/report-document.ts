import type { Palette } from '@/lib/charts/palette';
import type { TrendConfig } from '@/lib/charts/trend-config';
import type { BarsConfig } from '@/lib/charts/volume-bars-config';
import type { Locale } from '@/lib/format/locale';

/**
 * A report as it is read, in one language, before it becomes a PDF, a page or a Word document: every text is worded,
 * every number printed. What it says is the same in each format, since each is drawn from this.
 */
export type ReportDocument = {
  readonly locale: Locale;
  readonly title: string;
  /** What stands under the title: the office, and as at when. */
  readonly subtitle: string;
  readonly author: string;
  /** A word on every page of what isn't issued, such as `Preview`; null for an issued report. */
  readonly mark: string | null;
  /** The snapshot's id and SHA-256, at the foot of every page; for a preview, that it is none. */
  readonly foot: string;
  /** The page's number in words: `Page 2 of 8`. */
  readonly pageText: (page: number, pages: number) => string;
  /** The moment of the snapshot (ISO 8601, UTC): the only time that gets into the bytes. */
  readonly made: string;
  readonly sections: readonly Section[];
};

/** A part of a report with a heading; it has a bookmark. */
export type Section = { readonly id: string; readonly title: string; readonly blocks: readonly Block[] };

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  /** `lead`: a finding that stands out. `note`: small print. `warning`: what a reader has to know before relying on it. */
  | { readonly kind: 'text'; readonly tone: 'lead' | 'body' | 'note' | 'warning'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly facts: readonly DocumentFact[] }
  | { readonly kind: 'table'; readonly table: DocumentTable }
  | { readonly kind: 'chart'; readonly chart: DocumentChart };

/** A term with what is said of it, a line each. */
export type DocumentFact = { readonly term: string; readonly lines: readonly string[] };

/** A table; the first column names the row. No cell is wider than its column can break. */
export type DocumentTable = {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly DocumentColumn[];
  readonly rows: readonly DocumentRow[];
  /** What stands under it: footnotes, what a sign means. */
  readonly notes: readonly string[];
};

export type DocumentColumn = {
  readonly title: string;
  /** Its share of the width, relative to the other columns'. */
  readonly width: number;
  readonly align: 'left' | 'right' | 'center';
};

export type DocumentRow = { readonly kind: 'body' | 'total'; readonly cells: readonly DocumentCell[] };

/** `mark`: a footnote's, raised. `leader`: dots run from the text to the column's end, as the Estimates print them. */
export type DocumentCell = {
  readonly text: string;
  readonly mark?: string;
  readonly leader?: boolean;
};

/** A chart, from the very configuration of the screen. */
export type DocumentChart = {
  readonly id: string;
  readonly title: string;
  /** What it shows, in a sentence, for whoever can't see it. */
  readonly alt: string;
  /** What its lines and shapes are, one entry each, told beside it. */
  readonly legend: readonly string[];
  readonly height: number;
  readonly configOf: (palette: Palette, font: string) => ({ type: 'line' } & TrendConfig) | BarsConfig;
};
