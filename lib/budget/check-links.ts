import type { Book, ProgrammeLink } from './book';
import type { BookFault } from './book-fault';
import { placeOfLink } from './fault-place';
import { headOf } from './find-figure';
import { repeated } from './repeated';

/**
 * Whether each link leads from an earlier book to a programme of this one, and none stands twice. A programme continues
 * one programme of a book at most, and one at most continues it; what has become part of it says so by other relations.
 */
export function checkLinks(book: Book): readonly BookFault[] {
  const { links } = book;
  const continuing = links.filter(({ relation }) => relation === 'continues');
  const both = (link: ProgrammeLink) => `${from(link)} ${to(link)}`;
  const contradicting = (key: (link: ProgrammeLink) => string) =>
    repeated(continuing, key).filter(({ thing, first }) => both(thing) !== both(first));
  return [
    ...links.flatMap((link) => checkEnds(book, link)),
    ...repeated(links, both).map(({ thing }) => fault(thing, 'link-twice', thing.relation)),
    ...[...contradicting(from), ...contradicting((link) => `${to(link)} ${link.from.book}`)].map(
      ({ thing, first }) => fault(thing, 'continued-twice', thing.relation, { first: placeOfLink(first) }),
    ),
  ];
}

function checkEnds(book: Book, link: ProgrammeLink): readonly BookFault[] {
  const programmes = headOf(book, link.to.head)?.programmes ?? [];
  const known = programmes.some(({ number }) => number === link.to.programme);
  return [
    ...(known
      ? []
      : [fault(link, 'link-to-unknown', `Head ${link.to.head} Programme (${link.to.programme})`)]),
    ...(link.from.book < book.id ? [] : [fault(link, 'link-from-later', link.from.book, { book: book.id })]),
  ];
}

function from(link: ProgrammeLink): string {
  return `${link.from.book} ${link.from.head} ${link.from.programme}`;
}

function to(link: ProgrammeLink): string {
  return `${link.to.head} ${link.to.programme}`;
}

function fault(
  link: ProgrammeLink,
  code: BookFault['code'],
  value: string,
  facts: BookFault['facts'] = {},
): BookFault {
  return { place: placeOfLink(link), value, code, facts };
}
