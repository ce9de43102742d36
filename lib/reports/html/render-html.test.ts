import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Block } from '../document/report-document';
import { givenMonthlyReport } from '../testing/given-monthly-report';
import { givenChart, givenReport, givenRow, givenTable } from '../testing/given-report';
import { PAGE_POLICY, policyOfPage } from './policy';
import { renderHtml } from './render-html';
import { STYLE } from './style';

const VOID = ['meta', 'br', 'link'];

/** The elements of a page, in their order; an error where one isn't closed by its own end. */
function elementsOf(page: string): { name: string; attributes: string }[] {
  const open: string[] = [];
  const found: { name: string; attributes: string }[] = [];
  const markup = page.replace(/<style>[\s\S]*?<\/style>/, '').replace('<!doctype html>', '');
  for (const [, end, name = '', attributes = ''] of markup.matchAll(
    /<(\/?)([a-zA-Z][\w]*)((?:\s[\w-]+="[^"<>]*")*)>/g,
  )) {
    if (end) expect(open.pop()).toBe(name);
    else {
      found.push({ name, attributes });
      if (!VOID.includes(name)) open.push(name);
    }
  }
  expect(open).toEqual([]);
  // Whatever begins like an element was one.
  expect(markup.match(/</g)).toHaveLength(
    markup.match(/<\/?[a-zA-Z]\w*(?:\s[\w-]+="[^"<>]*")*>/g)?.length ?? 0,
  );
  return found;
}

const named = (page: string, name: string) => elementsOf(page).filter((element) => element.name === name);

test.each(['en', 'zh-Hant', 'zh-Hans'] as const)(
  'a whole report in %s is a page of well-formed elements under one h1',
  (locale) => {
    const report = givenMonthlyReport(locale, 'Preview');
    const page = renderHtml(report);
    expect(page).toMatch(/^<!doctype html>\n<html lang="(en|zh-Hant|zh-Hans)-HK">/);
    expect(page).toContain(`<title>Preview: ${report.title}</title>`);
    expect(named(page, 'h1')).toHaveLength(1);
    const levels = elementsOf(page).flatMap(({ name }) => (/^h\d$/.test(name) ? [Number(name[1])] : []));
    for (const [at, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1);
    expect(named(page, 'th').every(({ attributes }) => /scope="(row|col)"/.test(attributes))).toBe(true);
    expect(named(page, 'caption')).toHaveLength(named(page, 'table').length);
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of page.matchAll(/ aria-labelledby="([^"]+)"/g)) expect(ids).toContain(id);
  },
);

test('no text of a report becomes part of the page', () => {
  const evil = `</style><script>alert(1)</script>"'&amp;`;
  const blocks: Block[] = [
    { kind: 'heading', text: evil },
    { kind: 'text', tone: 'lead', text: evil },
    { kind: 'list', items: [evil] },
    { kind: 'facts', facts: [{ term: evil, lines: [evil] }] },
    {
      kind: 'table',
      table: givenTable(0, {
        id: evil,
        caption: evil,
        rows: [{ kind: 'body', cells: [{ text: evil, mark: evil, leader: true }, { text: evil }] }],
        notes: [evil],
      }),
    },
    { kind: 'chart', chart: { ...givenChart(), id: evil, title: evil, alt: evil, legend: [evil] } },
  ];
  const page = renderHtml(
    givenReport(blocks, { title: evil, subtitle: evil, author: evil, mark: evil, foot: evil }),
  );
  expect(named(page, 'script')).toEqual([]);
  expect(page.match(/<style>/g)).toHaveLength(1);
  expect(page).toContain('&lt;/style&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot;');
  expect(elementsOf(page).some(({ attributes }) => /\son\w+=/.test(attributes))).toBe(false);
});

test('a table scrolls in a box of its own that the keyboard reaches and its caption names', () => {
  const page = renderHtml(givenReport([{ kind: 'table', table: givenTable(2) }]));
  expect(page).toContain(
    '<div class="scroll" role="region" aria-labelledby="table-table" tabindex="0">\n<table><caption id="table-table">Table of rows</caption>',
  );
  expect(page).toContain('<tr><th scope="row" class="left">row 1</th><td class="right">0,000</td></tr>');
});

test('a column without a title has no head to be read, a sum stands out, a mark is raised', () => {
  const table = givenTable(0, {
    columns: [
      { title: '', width: 1, align: 'left' },
      { title: 'F', width: 1, align: 'center' },
    ],
    rows: [
      { ...givenRow('a', '1'), kind: 'total' },
      { kind: 'body', cells: [{ text: 'b', mark: 'Ψ', leader: true }, { text: '2' }] },
    ],
  });
  const page = renderHtml(givenReport([{ kind: 'table', table }]));
  expect(page).toContain('<thead><tr><td></td><th scope="col" class="center">F</th></tr></thead>');
  expect(page).toContain('<tr class="total">');
  expect(page).toContain('<span class="leader"><span>b<sup>Ψ</sup></span></span>');
});

test('a line break of a text stays one, controls don’t come through', () => {
  const page = renderHtml(givenReport([{ kind: 'text', tone: 'body', text: 'a\nb\u0000\u0008c' }]));
  expect(page).toContain('<p class="body">a<br>bc</p>');
});

test('a chart is an image with its alternative, in a figure with its title and legend', () => {
  const page = renderHtml(givenReport([{ kind: 'chart', chart: givenChart() }]));
  expect(page).toMatch(/<figure>\n<figcaption id="chart-chart">The share fell<\/figcaption>/);
  expect(page).toContain('role="img" aria-label="A line that falls from 80% to 70%."');
  expect(page).toContain('<ul class="legend"><li>Line: actual</li><li>Steps: target</li></ul>');
});

test('a page keeps the style that it was issued with, and one that names none gets none', () => {
  const old = `<meta content="default-src 'none'; style-src 'sha256-${'A'.repeat(43)}='">`;
  expect(policyOfPage(new TextEncoder().encode(old))).toContain(`style-src 'sha256-${'A'.repeat(43)}=';`);
  for (const page of ['', "style-src 'unsafe-inline'", `${' '.repeat(3000)}${old}`])
    expect(policyOfPage(new TextEncoder().encode(page))).not.toContain('style-src');
});

test('the page needs nothing but its own style, which its policy names', () => {
  const hash = createHash('sha256').update(STYLE).digest('base64');
  const page = renderHtml(givenMonthlyReport('en'));
  const policy = policyOfPage(new TextEncoder().encode(page));
  expect(policy).toMatch(/^default-src 'none'; .*frame-ancestors 'none'$/);
  expect(policy).toContain(`style-src 'sha256-${hash}';`);
  expect(page).toContain(`<meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}">`);
  expect(page).toContain(`<style>${STYLE}</style>`);
  expect(page).not.toMatch(/\sstyle="|\ssrc=|\shref=|@import|url\((?!#)|https?:/);
});

test('the same report gives the same page', () => {
  expect(renderHtml(givenMonthlyReport('zh-Hant'))).toBe(renderHtml(givenMonthlyReport('zh-Hant')));
});
