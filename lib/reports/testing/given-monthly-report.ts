import type { Locale } from '@/lib/format/locale';
import type { Block, DocumentRow, DocumentTable, ReportDocument } from '../document/report-document';
import { GIVEN_CHARTS, LABELS } from './given-charts';
import { givenRow } from './given-report';
import { GIVEN_WORDS } from './given-words';

/** A whole monthly report as long as a real one: about nine pages with charts, tables over pages, notes and definitions. */
export function givenMonthlyReport(locale: Locale, mark: string | null = null): ReportDocument {
  const t = GIVEN_WORDS[locale];
  const figure = (at: number) => (2_000_000 + at * 7919).toLocaleString('en-US');
  const months: DocumentRow[] = LABELS.map((label, at) => ({
    kind: 'body',
    cells: [
      { text: label },
      { text: figure(at), ...(at === 12 ? { mark: 'Ψ' } : {}) },
      { text: figure(at + 1) },
      { text: figure(at + 2) },
      { text: `${70 + (at % 9)}.${at % 10}%` },
      { text: '80%' },
      { text: at % 3 ? t.met : t.notMet },
    ],
  }));
  const chart = (name: keyof typeof GIVEN_CHARTS): Block => ({
    kind: 'chart',
    chart: {
      id: name,
      title: `${name}: ${t.pledges[0]}`,
      alt: t.findings[0] ?? '',
      legend: t.legend,
      height: 230,
      configOf: GIVEN_CHARTS[name],
    },
  });
  return {
    locale,
    title: t.title,
    subtitle: t.subtitle,
    author: t.author,
    mark,
    foot: `R-2024-09-1 · SHA-256 ${'9f2c4e71'.repeat(8)}`,
    pageText: t.page,
    made: '2024-10-14T01:00:00Z',
    sections: [
      {
        id: 'summary',
        title: t.summary,
        blocks: [
          { kind: 'text', tone: 'warning', text: t.warning },
          ...t.findings.map((text): Block => ({ kind: 'text', tone: 'lead', text })),
          { kind: 'table', table: pledgesTable(locale) },
        ],
      },
      ...t.pledges.map((title, at) => ({
        id: `pledge-${at}`,
        title,
        blocks: [
          { kind: 'text', tone: 'lead', text: t.findings[at] ?? '' },
          { kind: 'heading', text: t.trend },
          chart((['trend', 'bars', 'channels'] as const)[at] ?? 'trend'),
          { kind: 'heading', text: t.commentary },
          { kind: 'text', tone: 'body', text: t.body },
          { kind: 'text', tone: 'body', text: t.body },
          { kind: 'list', items: t.findings },
        ] satisfies Block[],
      })),
      {
        id: 'months',
        title: t.months,
        blocks: [
          {
            kind: 'table',
            table: {
              id: 'months',
              caption: `2. ${t.months}`,
              columns: t.monthColumns.map((heading, at) => ({
                title: heading,
                width: 1,
                align: at === 0 || at === 6 ? 'left' : 'right',
              })),
              rows: [
                ...months,
                {
                  kind: 'total',
                  cells: [
                    { text: t.total },
                    { text: figure(99) },
                    { text: figure(98) },
                    { text: figure(97) },
                    { text: '74.6%' },
                    { text: '80%' },
                    { text: t.notMet },
                  ],
                },
              ],
              notes: t.notes,
            },
          },
        ],
      },
      {
        id: 'money',
        title: t.money,
        blocks: [chart('provision'), { kind: 'table', table: targetsTable(locale) }],
      },
      {
        id: 'definitions',
        title: t.definitions,
        blocks: [
          {
            kind: 'facts',
            facts: t.pledges.flatMap((term) => [
              { term, lines: [t.body, t.findings[0] ?? ''] },
              { term: t.trend, lines: [t.body] },
            ]),
          },
          ...Array.from({ length: 8 }, (): Block => ({ kind: 'text', tone: 'body', text: t.body })),
          { kind: 'text', tone: 'note', text: t.body },
        ],
      },
    ],
  };
}

/** Nine narrow columns. */
function pledgesTable(locale: Locale): DocumentTable {
  const t = GIVEN_WORDS[locale];
  const figures = ['74.6%', '75.1%', '74.2%', '74.8%', '80%', '80%'];
  return {
    id: 'pledges',
    caption: `1. ${t.summary}`,
    columns: t.pledgeColumns.map((title, at) => ({
      title,
      width: at === 0 ? 2.4 : 1,
      align: at === 0 || at > 6 ? 'left' : 'right',
    })),
    rows: t.pledges.map((pledge) => givenRow(pledge, ...figures, t.notMet, t.coverage)),
    notes: t.notes,
  };
}

/** As the Estimates print targets: dots run to the figures, notes are raised. */
function targetsTable(locale: Locale): DocumentTable {
  const t = GIVEN_WORDS[locale];
  return {
    id: 'targets',
    caption: `3. ${t.money}`,
    columns: ['', t.monthColumns[5] ?? '', '2022', '2023', '2024'].map((title, at) => ({
      title,
      width: at === 0 ? 3 : 1,
      align: at === 0 ? 'left' : 'center',
    })),
    rows: t.pledges.map((text, at) => ({
      kind: 'body',
      cells: [
        { text: `${text} (%)`, leader: true, ...(at === 0 ? { mark: 'Ψ' } : {}) },
        { text: '80' },
        { text: '61', ...(at === 1 ? { mark: 'Λ' } : {}) },
        { text: '74' },
        { text: '2\u2009807\u2009000' },
      ],
    })),
    notes: t.notes,
  };
}
