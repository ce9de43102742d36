import type { Book } from './book';
import type { BookFault } from './book-fault';
import { placeOfFigure } from './fault-place';
import type { Figure } from './figure';
import { partsIn } from './parts-of-total';
import { subjectKey } from './subject-key';
import { termsOf } from './terms-of';

/**
 * Totals and changes that the book prints without saying what they follow from, though it prints that too: no book
 * escapes its sums by not stating them. A total that differs is derived all the same, with its explanation.
 */
export function checkTotals(book: Book): readonly BookFault[] {
  const figures = new Map(book.figures.map((figure) => [figure.id, figure]));
  const subjects = new Set(book.figures.map(subjectKey));
  const partsOf = partsIn(book);
  return book.figures.flatMap((figure) => [
    ...partsOf(figure).flatMap((parts) => checkTotal(figures, figure, parts)),
    ...checkChange(subjects, figure),
  ]);
}

function checkTotal(
  figures: ReadonlyMap<string, Figure>,
  figure: Figure,
  parts: readonly Figure[],
): readonly BookFault[] {
  const sums = figure.derivations.filter(({ how }) => how === 'sum');
  const leftOut = sums.map((sum) => {
    const held = reach(figures, termsOf(sum));
    return parts.filter(({ id }) => !held.has(id));
  });
  const [least = parts] = leftOut.sort((a, b) => a.length - b.length);
  if (least.length === 0) return [];
  // A sum over none of the parts is another sum, not one that leaves some out.
  const code = least.length < parts.length ? 'total-leaves-out' : 'underived-total';
  const facts = { parts: namesOf(least) };
  return [{ place: placeOfFigure(figure), value: figure.printed, code, facts }];
}

function checkChange(subjects: ReadonlySet<string | null>, figure: Figure): readonly BookFault[] {
  const { subject, derivations } = figure;
  if (subject.kind !== 'change' || derivations.some(({ how }) => how === 'change')) return [];
  const { programme, year, stage, against } = subject;
  const columns = [{ year, stage }, against].map((column) =>
    subjectKey({ ...figure, subject: { kind: 'provision', programme, ...column } }),
  );
  if (!columns.every((key) => subjects.has(key))) return [];
  return [{ place: placeOfFigure(figure), value: figure.printed, code: 'underived-change', facts: {} }];
}

/** The terms and all that they are sums of in turn. */
function reach(figures: ReadonlyMap<string, Figure>, terms: readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const next = [...terms];
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    const sums = figures.get(id)?.derivations.filter(({ how }) => how === 'sum') ?? [];
    next.push(...sums.flatMap(termsOf));
  }
  return reached;
}

const MOST_NAMED = 10;

function namesOf(figures: readonly Figure[]): string {
  const named = figures.slice(0, MOST_NAMED).map(({ id }) => id);
  return figures.length > MOST_NAMED ? `${named.join(', ')}, …` : named.join(', ');
}
