import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { LOCALES } from '@/lib/format/locale';
import { renderDocx } from '../../docx/render-docx';
import { cellsOf, sentencesOf, tableOf, tablesOf, textsOf } from '../testing/document-tables';
import { givenBeforeBookOf2025 } from '../testing/given-books';
import { factsOf } from '../testing/given-input';
import { corDocument } from './cor-document';

const ISSUED = { kind: 'issued', id: 'COR-2025', number: 1, sha256: '00ff', reissue: null } as const;
const facts = factsOf(givenBeforeBookOf2025());
const english = corDocument(facts, ISSUED, 'en');

test('the table of 2025 before its book: targets of the ledger, the printed 2023, the months of 2024, the plans', () => {
  const targets = tableOf(english, 'targets');
  expect(targets.columns.map(({ title }) => title)).toEqual([
    'Targets',
    'Target',
    '2023 (Actual)',
    '2024 (Actual)',
    '2025 (Plan)',
  ]);
  expect(cellsOf(targets)).toEqual([
    ['calls that can be answered within 12 seconds (%)', '80', '74', '78', '80'],
    ['callers that have their enquiries addressed at the first time of calling (%)', '95', '99', '99', '99'],
    ['customer satisfaction (out of a five-point scale)', '4.0', '4.6', '4.4', '4.5'],
  ]);
  expect(cellsOf(tableOf(english, 'last-year'))).toEqual([
    ['Calls answered within 12 seconds: 2024 (Plan), and its actual', '80', '78', '–2'],
    ['Customer satisfaction: 2024 (Plan), and its actual', '4.5', '4.4', '–0.1'],
  ]);
});

test('title and subtitle are those of any year, head and programme named as in the newest book before', () => {
  expect(english.title).toBe('Controlling Officer’s Report: table of 2025');
  expect(english.subtitle).toBe(
    'Head 135 — Government Secretariat: Innovation, Technology and Industry Bureau · Programme (3) Efficiency Office · as at 22 November 2026',
  );
});

test('every section stands, those of provision with a warning in place of their tables, and nothing is a chart', () => {
  expect(english.sections.map(({ id }) => id)).toEqual([
    'provision',
    'volumes',
    'targets',
    'analysis',
    'months',
    'last-year',
    'sources',
    'about',
  ]);
  expect([...tablesOf(english).keys()]).toEqual(['targets', 'months', 'last-year']);
  const warnings = english.sections.flatMap(({ id, blocks }) =>
    blocks.flatMap((block) => (block.kind === 'text' && block.tone === 'warning' ? [id] : [])),
  );
  expect(warnings).toEqual(['provision', 'analysis']);
  expect(english.sections.some(({ blocks }) => blocks.some(({ kind }) => kind === 'chart'))).toBe(false);
});

test.each([
  [
    'en',
    'The Estimates 2025–26 aren’t held yet, so no provision stands here.',
    'The head and the programme that run 1823 are named as in the Estimates 2024–25.',
    'The Estimates 2025–26 aren’t held yet, so no analysis of the head’s provision stands here.',
  ],
  [
    'zh-Hant',
    '尚未備有2025–26年度開支預算，因此這裏沒有撥款數字。',
    '負責1823的總目及綱領，其名稱取自2024–25年度開支預算。',
    '尚未備有2025–26年度開支預算，因此這裏沒有總目的財政撥款分析。',
  ],
  [
    'zh-Hans',
    '尚未备有2025–26年度开支预算，因此这里没有拨款数字。',
    '负责1823的总目及纲领，其名称取自2024–25年度开支预算。',
    '尚未备有2025–26年度开支预算，因此这里没有总目的财政拨款分析。',
  ],
] as const)('that the book isn’t held is said in words: %s', (locale, provision, named, analysis) => {
  const document = corDocument(facts, ISSUED, locale);
  expect(sentencesOf(document, 'provision')).toEqual([provision, named]);
  expect(sentencesOf(document, 'analysis')).toEqual([analysis]);
  const places = document.sections
    .find(({ id }) => id === 'sources')
    ?.blocks.flatMap((block) => (block.kind === 'facts' ? block.facts : []))
    .filter(({ lines }) => lines.includes(provision));
  expect(places).toHaveLength(1);
});

/** What has no Chinese name: the hash, its form, the id and hash of the test, the page’s address. */
const NAMES = /SHA-256|JSON|COR-2025|00ff|\/reports\/verify/g;

test.each(['zh-Hant', 'zh-Hans'] as const)('nothing of it is left in English: %s', (locale) => {
  for (const text of textsOf(corDocument(facts, ISSUED, locale)))
    expect(text.replaceAll(NAMES, '')).not.toMatch(/[A-Za-z]/);
});

test('where no book at all is held, title and subtitle stand, and it is said that nothing is named', () => {
  const without = factsOf({ ...givenBeforeBookOf2025(), books: [] });
  const subtitles = LOCALES.map((locale) => corDocument(without, ISSUED, locale).subtitle);
  expect(subtitles).toEqual([
    'Efficiency Office · as at 22 November 2026',
    '效率促進辦公室 · 截至2026年11月22日',
    '效率促进办公室 · 截至2026年11月22日',
  ]);
  const document = corDocument(without, ISSUED, 'en');
  expect(document.title).toBe('Controlling Officer’s Report: table of 2025');
  expect(sentencesOf(document, 'provision')[1]).toBe(
    'No book of Estimates is held, so the head and the programme that run 1823 aren’t named.',
  );
  expect(cellsOf(tableOf(document, 'targets')).map((row) => row.slice(1))).toEqual(
    cellsOf(tableOf(english, 'targets')).map((row) => row.slice(1)),
  );
});

test.each(LOCALES)('Word holds it, warning and cells: %s', async (locale) => {
  const document = corDocument(facts, ISSUED, locale);
  const parts = unzipSync(await renderDocx(document));
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const [warning] = sentencesOf(document, 'provision');
  const texts = [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text);
  expect(texts).toContain(warning);
  expect(xml.match(/<w:tbl>/g)).toHaveLength(3);
  expect(texts.filter((text) => ['80', '74', '78'].includes(text ?? '')).length).toBeGreaterThan(3);
});
