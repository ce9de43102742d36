import type { Element, Paper } from './paper';

/** What an element says of itself beside its content. */
type About = {
  readonly alt?: string;
  readonly scope?: 'Row' | 'Column';
  /** Left, top, right, bottom on the page. */
  readonly bbox?: readonly [number, number, number, number];
};

/** A new element, the last child of its parent so far. */
export function element({ pdf }: Paper, parent: Element, tag: string, about: About = {}): Element {
  // pdfkit knows scope, box and placement; its types don't.
  const options: object = about.bbox ? { ...about, placement: 'Block' } : about;
  const child = pdf.struct(tag, options);
  parent.add(child);
  return child;
}

/** Draws what an element holds. */
export function content(of: Element, draw: () => void): void {
  of.add(draw);
}

/** Draws what is no part of the text: rules, grounds, running heads. */
export function artifact({ pdf }: Paper, type: 'Layout' | 'Pagination', draw: () => void): void {
  pdf.markContent('Artifact', { type });
  draw();
  pdf.endMarkedContent();
}

/** What is made when it is first asked for, and then stays. */
export function once<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
