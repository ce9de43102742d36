import type { DocumentCell, DocumentColumn, DocumentRow, DocumentTable } from '../document/report-document';
import { html, lines, type Markup, nameOf } from './markup';

/** A table in a box of its own, which scrolls by itself, by the keyboard, too, where it is wider than the screen. */
export function tableMarkup({ id, caption, columns, rows, notes }: DocumentTable): Markup {
  const name = nameOf('table', id);
  const heads = columns.map(({ title, align }) =>
    title === '' ? html`<td></td>` : html`<th scope="col" class="${align}">${title}</th>`,
  );
  const body = rows.map((row) => rowMarkup(row, columns));
  return html`<div class="table">
<div class="scroll" role="region" aria-labelledby="${name}" tabindex="0">
<table><caption id="${name}">${caption}</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${body}</tbody></table>
</div>
${notes.map((note) => html`<p class="note">${lines(note)}</p>\n`)}</div>
`;
}

function rowMarkup({ kind, cells }: DocumentRow, columns: readonly DocumentColumn[]): Markup {
  const written = columns.map(({ align }, at) => {
    const cell = cells[at] ?? { text: '' };
    // A row that goes on with the one above has no name of its own.
    return at === 0 && cell.text !== ''
      ? html`<th scope="row" class="${align}">${cellMarkup(cell)}</th>`
      : html`<td class="${align}">${cellMarkup(cell)}</td>`;
  });
  return kind === 'total' ? html`<tr class="total">${written}</tr>\n` : html`<tr>${written}</tr>\n`;
}

function cellMarkup({ text, mark, leader }: DocumentCell): Markup {
  const said = mark ? html`${lines(text)}<sup>${mark}</sup>` : lines(text);
  return leader ? html`<span class="leader"><span>${said}</span></span>` : said;
}
