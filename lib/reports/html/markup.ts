const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that no page may hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** Markup, as opposed to a text, which has to be escaped before it is part of any. */
export type Markup = { readonly html: string };

/**
 * Markup of a template: whatever is put into it is escaped unless it is markup itself, so that no text of a report can become
 * part of the page.
 *
 * @example html`<p>${'a < b'}</p>`.html // '<p>a &lt; b</p>'
 */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  const pieces = parts.map((part, at) => part + written(values[at] ?? ''));
  return { html: pieces.join('') };
}

type Value = string | number | Markup | readonly Markup[];

function written(value: Value): string {
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'number') return String(value);
  if ('html' in value) return value.html;
  return value.map((markup) => markup.html).join('');
}

function escaped(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"']/g, (sign) => ESCAPED[sign] ?? '');
}

/** A text whose line breaks stay. */
export function lines(text: string): Markup {
  const [first = '', ...rest] = text.split('\n');
  return rest.reduce((before, line) => html`${before}<br>${line}`, html`${first}`);
}

/** A name for `id` and `for`, whatever is given: letters, digits and hyphens. */
export function nameOf(kind: string, id: string): string {
  return `${kind}-${id.replace(/[^\w-]/g, '-')}`;
}
