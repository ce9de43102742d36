import type { Book, Head } from '@/lib/budget/book';
import type { Figure, Subject } from '@/lib/budget/figure';
import { fixed } from '@/lib/exact/round';
import type { Locale } from '@/lib/format/locale';
import { formatDecimal } from '@/lib/format/number';
import type { Translator } from '@/lib/messages/translator';
import { placeOf, withUnit } from './words';

type Kind = Subject['kind'];

/** A figure that stands in the text of the document, or again in another table. */
export type TextFigure = {
  readonly key: string;
  readonly label: string;
  readonly text: string;
  readonly place: string;
};

/**
 * The figures of a head's text that are about figures of these kinds: they follow from one of them, or (following from
 * none) stand in a table with one.
 */
export function textsAbout(
  t: Translator,
  locale: Locale,
  book: Book,
  head: Head,
  kinds: readonly Kind[],
): readonly TextFigure[] {
  const byId = new Map(book.figures.map((figure) => [figure.id, figure]));
  return book.figures
    .filter((figure) => figure.head === head.number && figure.subject.kind === 'text')
    .filter((figure) => kinds.includes(aboutWhat(book, byId, figure, new Set())))
    .map((figure) => ({
      key: figure.id,
      label: figure.label?.[locale] ?? figure.id,
      text: textOf(t, locale, figure),
      place: placeOf(book, figure, locale),
    }));
}

function aboutWhat(book: Book, byId: ReadonlyMap<string, Figure>, figure: Figure, passed: Set<string>): Kind {
  if (figure.subject.kind !== 'text' || passed.has(figure.id)) return figure.subject.kind;
  passed.add(figure.id);
  const [first] = figure.derivations;
  const term = first && byId.get((first.how === 'sum' ? first.plus[0] : first.later) ?? '');
  if (term) return aboutWhat(book, byId, term, passed);
  const beside = book.figures.find(
    ({ table, head, subject }) => table === figure.table && head === figure.head && subject.kind !== 'text',
  );
  return beside?.subject.kind ?? 'text';
}

/** As the document prints it; in Chinese its number with the unit, since the document's words are English. */
function textOf(t: Translator, locale: Locale, figure: Figure): string {
  if (locale === 'en') return /[$%a-z]/.test(figure.printed) ? figure.printed : inUnit();
  return inUnit();

  function inUnit(): string {
    return withUnit(t, figure.unit, formatDecimal(fixed(figure.value, figure.digits)));
  }
}
