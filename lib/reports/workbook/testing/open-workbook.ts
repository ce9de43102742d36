import { strFromU8, unzipSync } from 'fflate';

/** A cell as it stands in the file. */
export type StoredCell = {
  readonly formula: string | null;
  /** A number, or a text where it is one; null: an empty cell. */
  readonly value: number | string | null;
};

/** What a spreadsheet finds in a file. */
export type StoredWorkbook = {
  readonly names: readonly string[];
  readonly parts: Readonly<Record<string, string>>;
  /** By the sheet's name, then by address: `B5`. */
  readonly sheets: Readonly<Record<string, Readonly<Record<string, StoredCell>>>>;
};

/** Takes an XLSX file apart, part by part, without the library that wrote it. */
export function openWorkbook(bytes: Uint8Array): StoredWorkbook {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  );
  const shared = [...(parts['xl/sharedStrings.xml'] ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(([, si = '']) =>
    [...si.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text = '']) => plain(text)).join(''),
  );
  const names = [...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet [^>]*?name="([^"]*)"/g)].map(
    ([, name = '']) => plain(name),
  );
  const sheets = Object.fromEntries(
    names.map((name, at) => [name, cellsOf(parts[`xl/worksheets/sheet${at + 1}.xml`] ?? '', shared)]),
  );
  return { names, parts, sheets };
}

function cellsOf(xml: string, shared: readonly string[]): Record<string, StoredCell> {
  const cells: Record<string, StoredCell> = {};
  for (const [, head = '', body = ''] of xml.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
    const address = /r="([A-Z]+\d+)"/.exec(head)?.[1] ?? '';
    const type = /t="(\w+)"/.exec(head)?.[1];
    const stored = /<v>(.*?)<\/v>/s.exec(body)?.[1] ?? /<t[^>]*>(.*?)<\/t>/s.exec(body)?.[1];
    const formula = /<f[^>]*>(.*?)<\/f>/s.exec(body)?.[1];
    cells[address] = {
      formula: formula === undefined ? null : plain(formula),
      value: stored === undefined ? null : storedValue(stored, type, shared),
    };
  }
  return cells;
}

function storedValue(stored: string, type: string | undefined, shared: readonly string[]): number | string {
  if (type === 's') return shared[Number(stored)] ?? '';
  return type === undefined || type === 'n' ? Number(stored) : plain(stored);
}

function plain(xml: string): string {
  return xml
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&amp;/g, '&');
}
