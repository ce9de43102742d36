import type { Book } from '@/lib/budget/book';
import type { Figure } from '@/lib/budget/figure';
import type { Names } from '@/lib/budget/names';
import { shortDecimal } from '@/lib/budget/short-decimal';
import { compare } from '@/lib/exact/fraction';
import { halfUnit } from '@/lib/exact/interval';
import type { BookFile } from './book-file';
import type { BookJson } from './book-json';

type Targets = BookFile['targets'];

/**
 * A book as the JSON value of its file: read again, it is the same book.
 *
 * @param targets from which month on its printed targets hold; the book itself doesn't say
 * @example parseBook(bytesOf(fileOfBook(book, targets))) // { kind: 'book', book, … }
 */
export function fileOfBook(book: Book, targets: Targets): BookJson {
  const precisions = new Map(book.figures.map((figure) => [precisionKey(figure), figure]));
  const nameOf = (figure: Figure) => `precision-${[...precisions.keys()].indexOf(precisionKey(figure)) + 1}`;
  return {
    book: book.id,
    published: book.published,
    precisions: Object.fromEntries(
      [...precisions.values()].map((figure) => [
        nameOf(figure),
        {
          ...(isAsPrinted(figure) ? {} : { halfUnit: shortDecimal(figure.halfUnit) }),
          reason: namesJson(figure.precisionReason),
        },
      ]),
    ),
    heads: book.heads.map((head) => ({
      number: head.number,
      name: namesJson(head.name),
      controllingOfficer: namesJson(head.controllingOfficer),
      programmes: head.programmes.map(({ number, name, policyArea }) => ({
        number,
        name: namesJson(name),
        policyArea: { number: policyArea.number, name: namesJson(policyArea.name) },
      })),
      lines: head.lines.map((line) => ({
        ...line,
        name: namesJson(line.name),
        group: namesOrNull(line.group),
      })),
      components: head.components.map((line) => ({
        ...line,
        name: namesJson(line.name),
        group: namesOrNull(line.group),
      })),
      items: head.items.map((item) => ({ ...item, name: namesJson(item.name) })),
      footnotes: book.footnotes
        .filter((note) => note.head === head.number)
        .map(({ mark, text, restated }) => ({ mark, text: namesJson(text), restated })),
      tables: book.tables
        .filter((table) => table.head === head.number)
        .flatMap(({ code, place }) => {
          const own = book.figures.filter((figure) => figure.head === head.number && figure.table === code);
          const [first] = own;
          if (!first) return [];
          const table = { unit: first.unit, precision: nameOf(first) };
          return [
            {
              code,
              place: namesJson(place),
              ...table,
              figures: own.map((one) => figureJson(one, table, nameOf(one))),
            },
          ];
        }),
    })),
    targets: targets.map((target) => ({ ...target })),
    links: book.links.map(({ from, to, relation, day, note }) => ({
      from,
      to: { head: to.head, programme: to.programme },
      relation,
      day,
      note: namesJson(note),
    })),
    notes: book.notes.map(({ column, text, ...note }) => ({ ...note, ...column, text: namesJson(text) })),
  };
}

type FigureJson = BookJson['heads'][number]['tables'][number]['figures'][number];

function figureJson(
  { id, subject, label, printed, unit, footnotes, derivations }: Figure,
  table: { readonly unit: string; readonly precision: string },
  precision: string,
): FigureJson {
  return {
    id,
    of: structuredClone(subject),
    ...(label === null ? {} : { label: namesJson(label) }),
    printed,
    ...(unit === table.unit ? {} : { unit }),
    ...(precision === table.precision ? {} : { precision }),
    ...(footnotes.length === 0 ? {} : { footnotes: [...footnotes] }),
    ...(derivations.length === 0 ? {} : { derived: derivations.map(derivedJson) }),
  };
}

function derivedJson(derivation: Figure['derivations'][number]): NonNullable<FigureJson['derived']>[number] {
  const told = derivation.explanation === null ? {} : { explanation: namesJson(derivation.explanation) };
  if (derivation.how === 'change')
    return { how: 'change', later: derivation.later, earlier: derivation.earlier, ...told };
  const minus = derivation.minus.length === 0 ? {} : { minus: [...derivation.minus] };
  return { how: 'sum', plus: [...derivation.plus], ...minus, ...told };
}

/** Figures of one precision say the same of it; those rounded as they are printed do so whatever their digits. */
function precisionKey(figure: Figure): string {
  const half = isAsPrinted(figure) ? '' : shortDecimal(figure.halfUnit);
  return JSON.stringify([half, figure.precisionReason]);
}

function isAsPrinted({ halfUnit: half, digits }: Figure): boolean {
  return compare(half, halfUnit(digits)) === 0;
}

/** A text as files write it. */
export function namesJson(names: Names): { en: string; zhHant: string; zhHans: string } {
  return { en: names.en, zhHant: names['zh-Hant'], zhHans: names['zh-Hans'] };
}

function namesOrNull(names: Names | null) {
  return names === null ? null : namesJson(names);
}
