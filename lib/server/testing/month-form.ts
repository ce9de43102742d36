import { randomUUID } from 'node:crypto';
import { RETURN_FIELDS } from '@/lib/forms/return-form';

/** Fields of a form with what stands in them. */
type Fields = Readonly<Record<string, string>>;

/** What the form of a month's counts sends along by itself, by the HTML of its page; nothing where it has none. */
export function hiddenOf(html: string): Fields {
  const forms = html.match(/<form[^>]*multipart[\s\S]*?<\/form>/g) ?? [];
  const form = forms.find((one) => one.includes('name="calls_offered"')) ?? '';
  const inputs = form.match(/<input type="hidden"[^>]*>/g) ?? [];
  return Object.fromEntries(inputs.map((input) => [attribute(input, 'name'), attribute(input, 'value')]));
}

/**
 * All that a browser without JavaScript sends of that form: empty fields, what is hidden, and what is typed over both.
 *
 * @param typed `do` is `save`, and the key a new one, unless they are given
 */
export function monthFields(html: string, typed: Fields): Fields {
  const empty = Object.fromEntries(RETURN_FIELDS.map((name) => [name, '']));
  return { ...empty, ...hiddenOf(html), do: 'save', key: randomUUID(), ...typed };
}

function attribute(input: string, name: string): string {
  return (new RegExp(` ${name}="([^"]*)"`).exec(input)?.[1] ?? '')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
