import type { DocumentTable, ReportDocument } from '../../document/report-document';

/** The tables of a document by their ids. */
export function tablesOf({ sections }: ReportDocument): ReadonlyMap<string, DocumentTable> {
  const tables = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])),
  );
  return new Map(tables.map((table) => [table.id, table]));
}

/** The table of a document with an id. */
export function tableOf(document: ReportDocument, id: string): DocumentTable {
  const table = tablesOf(document).get(id);
  if (!table) throw new Error(`no table ${id}`);
  return table;
}

/** The cells of a table's rows as they are read, a footnote's mark after its figure. */
export function cellsOf({ rows }: DocumentTable): readonly (readonly string[])[] {
  return rows.map(({ cells }) => cells.map(({ text, mark = '' }) => text + mark));
}

/** Every text of a document that a reader sees. */
export function textsOf(document: ReportDocument): readonly string[] {
  return [
    document.title,
    document.subtitle,
    document.author,
    document.pageText(1, 2),
    ...document.sections.flatMap(({ title, blocks }) => [
      title,
      ...blocks.flatMap((block): readonly string[] => {
        if (block.kind === 'heading' || block.kind === 'text') return [block.text];
        if (block.kind === 'facts') return block.facts.flatMap(({ term, lines }) => [term, ...lines]);
        if (block.kind !== 'table') return [];
        const { caption, columns, notes } = block.table;
        return [caption, ...columns.map((column) => column.title), ...cellsOf(block.table).flat(), ...notes];
      }),
    ]),
  ];
}

/** The sentences and notes of a section. */
export function sentencesOf(document: ReportDocument, id: string): readonly string[] {
  const blocks = document.sections.find((section) => section.id === id)?.blocks ?? [];
  return blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : []));
}
