import { LANGUAGE_TAGS } from '../document/language-tags';
import type { Block, ReportDocument, Section } from '../document/report-document';
import { chartMarkup } from './chart-markup';
import { html, lines, type Markup, nameOf } from './markup';
import { PAGE_POLICY } from './policy';
import { STYLE } from './style';
import { tableMarkup } from './table-markup';

/**
 * A report as one page that needs nothing else: its style and charts are in it, and there are no scripts. It is to be sent with
 * `policyOfPage`; saved, it forbids by itself what that forbids.
 *
 * @example renderHtml(report) // '<!doctype html>\n<html lang="en-HK">…'
 */
export function renderHtml(report: ReportDocument): string {
  const { locale, title, subtitle, author, mark, foot, sections } = report;
  const style: Markup = { html: `<style>${STYLE}</style>` };
  const policy: Markup = { html: `<meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}">` };
  return html`<!doctype html>
<html lang="${LANGUAGE_TAGS[locale]}">
<head>
<meta charset="utf-8">
${policy}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="author" content="${author}">
<title>${mark === null ? title : `${mark}: ${title}`}</title>
${style}
</head>
<body>
<header>
${mark === null ? '' : html`<p class="mark">${mark}</p>\n`}<h1>${title}</h1>
${subtitle === '' ? '' : html`<p class="subtitle">${subtitle}</p>\n`}</header>
<main>
${sections.map(sectionMarkup)}</main>
<footer>${lines(foot)}</footer>
</body>
</html>
`.html;
}

function sectionMarkup({ id, title, blocks }: Section): Markup {
  const name = nameOf('section', id);
  return html`<section>
<h2 id="${name}">${title}</h2>
${blocks.map(blockMarkup)}</section>
`;
}

function blockMarkup(block: Block): Markup {
  switch (block.kind) {
    case 'heading':
      return html`<h3>${block.text}</h3>\n`;
    case 'text':
      return html`<p class="${block.tone}">${lines(block.text)}</p>\n`;
    case 'list':
      return html`<ul>${block.items.map((item) => html`<li>${lines(item)}</li>`)}</ul>\n`;
    case 'facts':
      return html`<dl>${block.facts.map(factMarkup)}</dl>\n`;
    case 'table':
      return tableMarkup(block.table);
    case 'chart':
      return chartMarkup(block.chart);
  }
}

function factMarkup({
  term,
  lines: said,
}: {
  readonly term: string;
  readonly lines: readonly string[];
}): Markup {
  return html`<div><dt>${term}</dt>${said.map((line) => html`<dd>${lines(line)}</dd>`)}</div>\n`;
}
