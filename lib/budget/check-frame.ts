import type { Book, Head } from './book';
import type { BookFault } from './book-fault';
import { publishedBetween } from './book-years';
import { placeOfHead } from './fault-place';
import { repeated } from './repeated';

/** What is wrong with how a book is built, before any of its figures is looked at: what stands twice, hangs in the air. */
export function checkFrame(book: Book): readonly BookFault[] {
  return [
    ...checkPublished(book),
    ...repeated(book.heads, ({ number }) => number).map(({ thing }) =>
      fault(thing.number, 'duplicate-head', thing.number),
    ),
    ...book.heads.flatMap(checkHead),
    ...repeated(book.tables, ({ head, code }) => `${head} ${code}`).map(({ thing }) =>
      fault(thing.head, 'duplicate-table', thing.code),
    ),
    ...repeated(book.footnotes, ({ head, mark }) => `${head} ${mark}`).map(({ thing }) =>
      fault(thing.head, 'duplicate-footnote', thing.mark),
    ),
  ];
}

function checkPublished({ id, published }: Book): readonly BookFault[] {
  const { from, to } = publishedBetween(id);
  if (published >= from && published <= to) return [];
  return [{ place: `book ${id}`, value: published, code: 'published-outside', facts: { from, to } }];
}

function checkHead({ number, programmes, lines, components, items }: Head): readonly BookFault[] {
  const subheads = new Set(lines.filter(({ kind }) => kind === 'subhead').map(({ code }) => code));
  return [
    ...repeated(programmes, (programme) => String(programme.number)).map(({ thing }) =>
      fault(number, 'duplicate-programme', String(thing.number)),
    ),
    ...repeated(lines, ({ kind, code }) => `${kind} ${code}`).map(({ thing }) =>
      fault(number, 'duplicate-line', thing.code),
    ),
    // A figure names its component by the code alone, so one code can't stand in two analyses.
    ...repeated(components, ({ code }) => code).map(({ thing }) =>
      fault(number, 'duplicate-component', thing.code),
    ),
    ...repeated(items, ({ subhead, code }) => `${subhead} ${code}`).map(({ thing }) =>
      fault(number, 'duplicate-item', thing.code, { subhead: thing.subhead }),
    ),
    ...[...components, ...items]
      .filter(({ subhead }) => !subheads.has(subhead))
      .map(({ code, subhead }) => fault(number, 'unknown-subhead', subhead, { of: code })),
  ];
}

function fault(
  head: string,
  code: BookFault['code'],
  value: string,
  facts: BookFault['facts'] = {},
): BookFault {
  return { place: placeOfHead(head), value, code, facts };
}
