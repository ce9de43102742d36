import type {
  Block,
  DocumentChart,
  DocumentRow,
  DocumentTable,
  ReportDocument,
} from '../document/report-document';
import { GIVEN_CHARTS } from './given-charts';

/** A report of one section with these blocks, as an issued one in English unless told otherwise. */
export function givenReport(blocks: readonly Block[], more: Partial<ReportDocument> = {}): ReportDocument {
  return {
    locale: 'en',
    title: 'Monthly report, September 2024',
    subtitle: 'Efficiency Office · As at 14 October 2024',
    author: 'Efficiency Office',
    mark: null,
    foot: 'R-2024-09-1 · SHA-256 9f2c4e71',
    pageText: (page, pages) => `Page ${page} of ${pages}`,
    made: '2024-10-14T01:00:00Z',
    sections: [{ id: 'one', title: 'First section', blocks }],
    ...more,
  };
}

/** A table of as many rows as asked for, named by their numbers. */
export function givenTable(count: number, more: Partial<DocumentTable> = {}): DocumentTable {
  return {
    id: 'table',
    caption: 'Table of rows',
    columns: [
      { title: 'Row', width: 2, align: 'left' },
      { title: 'Figure', width: 1, align: 'right' },
    ],
    rows: Array.from({ length: count }, (_, at) => givenRow(`row ${at + 1}`, `${at},000`)),
    notes: [],
    ...more,
  };
}

export function givenRow(...texts: readonly string[]): DocumentRow {
  return { kind: 'body', cells: texts.map((text) => ({ text })) };
}

export function givenChart(configOf: DocumentChart['configOf'] = GIVEN_CHARTS.trend): DocumentChart {
  return {
    id: 'chart',
    title: 'The share fell',
    alt: 'A line that falls from 80% to 70%.',
    legend: ['Line: actual', 'Steps: target'],
    height: 230,
    configOf,
  };
}
