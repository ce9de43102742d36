/** What goes into an element of a drawing. */
type Attributes = Readonly<Record<string, string | number | undefined>>;

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * An element of a drawing as text, whatever its attributes and words hold; an attribute that is undefined is left out.
 *
 * @param children elements, as made by this function, or words, as made by `words`
 * @example svg('circle', { r: 3 }) // '<circle r="3"></circle>'
 */
export function svg(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${words(String(value))}"`],
  );
  return `<${name}${written.join('')}>${children.join('')}</${name}>`;
}

/** Words within a drawing. */
export function words(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPED[sign] ?? '');
}

/** A drawing with what it is called and what is told of it to those who can't see it. */
export type Drawing = { readonly id: string; readonly markup: string };

/** Puts a drawing's name and description, which its element points to, in front of its shapes. */
export function drawing(id: string, title: string, told: string, ...shapes: readonly string[]): Drawing {
  const named =
    svg('title', { id: `${id}-title` }, words(title)) + svg('desc', { id: `${id}-told` }, words(told));
  return { id, markup: named + shapes.join('') };
}
