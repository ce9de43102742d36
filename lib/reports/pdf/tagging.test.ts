import { expect, test } from 'vitest';
import { loadFonts } from '@/lib/rendering/fonts';
import { givenMonthlyReport } from '../testing/given-monthly-report';
import { givenReport, givenTable } from '../testing/given-report';
import { allElements, wholeText } from '../testing/pdf-structure';
import { readPdf } from '../testing/read-pdf';
import { renderPdf } from './render-pdf';

const pdf = readPdf(await renderPdf(givenMonthlyReport('zh-Hant', '預覽'), loadFonts()));
const elements = allElements(pdf.structure);
const tagged = (tag: string) => elements.filter((element) => element.tag === tag);

test('whatever is painted is marked: as content that stands in the structure once, or as decoration', () => {
  const places = elements.flatMap((element) => element.places.map(({ page, id }) => `${page} ${id}`));
  expect(new Set(places).size).toBe(places.length);
  const inStructure = new Set(places);
  pdf.pages.forEach((page, at) => {
    for (const { marking } of [...page.texts, ...page.paths]) {
      expect(marking).not.toBeNull();
      if (marking?.tag === 'Artifact') expect(marking.id).toBeNull();
      else expect(inStructure.has(`${at} ${marking?.id}`)).toBe(true);
    }
    expect(page.dict['Tabs']).toBe('/S');
  });
});

test('the document is marked as tagged, and claims PDF/UA-1', () => {
  const { file } = pdf;
  expect(file.dict(file.catalog['MarkInfo'])['Marked']).toBe(true);
  const metadata = file.stream(file.catalog['Metadata']);
  expect(metadata).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
});

test('headings begin with one H1 and skip no level', () => {
  const levels = elements.flatMap(({ tag }) => (/^H\d$/.test(tag) ? [Number(tag[1])] : []));
  expect(levels[0]).toBe(1);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  for (const [at, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1);
});

test('a table is a caption, a head and a body of rows with as many cells each; heads say what they are the heads of', () => {
  expect(tagged('Table').length).toBe(3);
  for (const table of tagged('Table')) {
    expect(table.children.map(({ tag }) => tag)).toEqual(['Caption', 'THead', 'TBody']);
    const rows = allElements(table).filter(({ tag }) => tag === 'TR');
    expect(new Set(rows.map(({ children }) => children.length)).size).toBe(1);
  }
  const scopes = tagged('TR').map(({ children }) => children.map(({ tag, scope }) => scope ?? tag).join(' '));
  expect(new Set(scopes.map((row) => row.replace(/( Column| TD)+$/, '$1')))).toEqual(
    new Set(['Column Column', 'Row TD']),
  );
});

test('a head that is repeated on the next page is heard once', async () => {
  const { structure, pages } = readPdf(
    await renderPdf(givenReport([{ kind: 'table', table: givenTable(90) }]), loadFonts()),
  );
  expect(pages).toHaveLength(3);
  expect(allElements(structure).filter(({ scope }) => scope === 'Column')).toHaveLength(2);
});

test('every chart says what it shows and where it is; a list’s points have their signs and bodies', () => {
  expect(tagged('Figure')).toHaveLength(4);
  for (const { alt, bbox } of tagged('Figure')) {
    expect(alt?.length).toBeGreaterThan(20);
    expect(bbox?.[2]).toBeCloseTo(547.28, 2);
  }
  for (const { children } of tagged('LI')) expect(children.map(({ tag }) => tag)).toEqual(['Lbl', 'LBody']);
});

test('words of one line are apart from those of the next', async () => {
  const text = 'Of calls offered, some were answered in time. '.repeat(9).trim();
  const { structure } = readPdf(
    await renderPdf(givenReport([{ kind: 'text', tone: 'body', text }]), loadFonts()),
  );
  expect(allElements(structure).map(wholeText)).toContain(text);
});

test('signs of markup in a title don’t spoil the metadata', async () => {
  const title = 'Calls & contacts < 1';
  const { file, title: shown } = readPdf(await renderPdf(givenReport([], { title }), loadFonts()));
  expect(shown).toBe(title);
  expect(file.stream(file.catalog['Metadata'])).toContain('Calls &amp; contacts &lt; 1');
});
