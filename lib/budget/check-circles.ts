import type { Book } from './book';
import type { BookFault } from './book-fault';
import { placeOfFigure } from './fault-place';
import type { Figure } from './figure';
import { termsOf } from './terms-of';

const MOST_NAMED = 10;

/** Figures that follow from each other in a circle, one fault for each circle: nothing would hold any of them. */
export function checkCircles(book: Book): readonly BookFault[] {
  const figures = new Map(book.figures.map((figure) => [figure.id, figure]));
  const open = openTerms(figures);
  const faults: BookFault[] = [];
  for (const figure of figures.values()) {
    const circle = circleFrom(figure.id, open);
    if (circle === null) continue;
    for (const id of circle) open.delete(id);
    const [first = figure.id] = circle;
    const at = figures.get(first) ?? figure;
    const shown = circle.length > MOST_NAMED ? [...circle.slice(0, MOST_NAMED), '…'] : circle;
    const way = [...shown, first].join(' → ');
    faults.push({ place: placeOfFigure(at), value: first, code: 'circle', facts: { way } });
  }
  return faults;
}

/**
 * The terms of each figure that lies on a circle or leads to one. Step by step, without recursion: a chain may be as
 * long as the book. A figure that names itself is another fault.
 */
function openTerms(figures: ReadonlyMap<string, Figure>): Map<string, readonly string[]> {
  const open = new Map<string, readonly string[]>();
  const usedBy = new Map<string, string[]>();
  const left = new Map<string, number>();
  for (const { id, derivations } of figures.values()) {
    const terms = [...new Set(derivations.flatMap(termsOf))].filter(
      (term) => term !== id && figures.has(term),
    );
    open.set(id, terms);
    left.set(id, terms.length);
    for (const term of terms) {
      const users = usedBy.get(term);
      if (users) users.push(id);
      else usedBy.set(term, [id]);
    }
  }
  const done = [...open.keys()].filter((id) => left.get(id) === 0);
  for (let id = done.pop(); id !== undefined; id = done.pop()) {
    open.delete(id);
    for (const user of usedBy.get(id) ?? []) {
      const count = (left.get(user) ?? 0) - 1;
      left.set(user, count);
      if (count === 0) done.push(user);
    }
  }
  return open;
}

/**
 * The first circle that is met on from a figure, or null. What leads nowhere any more is taken out of `open`, so that
 * no way is gone twice.
 */
function circleFrom(start: string, open: Map<string, readonly string[]>): readonly string[] | null {
  const way: string[] = [];
  const steps = new Map<string, number>();
  for (let next: string | undefined = open.has(start) ? start : undefined; next !== undefined; ) {
    const met = steps.get(next);
    if (met !== undefined) return way.slice(met);
    steps.set(next, way.length);
    way.push(next);
    next = goOn();
  }
  return null;

  /** The next figure; steps back over those from which no way leads on. */
  function goOn(): string | undefined {
    for (let at = way.at(-1); at !== undefined; at = way.at(-1)) {
      const next = open.get(at)?.find((term) => open.has(term));
      if (next !== undefined) return next;
      open.delete(at);
      steps.delete(at);
      way.pop();
    }
    return undefined;
  }
}
