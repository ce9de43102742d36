import type { Book, Head } from '@/lib/budget/book';
import { namesIn, namesOrNone } from './names-columns';

/** How a book is built, as rows: its heads with their programmes, lines, places and footnotes, in their order. */
export function frameRows({ id: book, heads, tables, footnotes }: Book) {
  return {
    heads: heads.map(({ number: head, name, controllingOfficer }, position) => ({
      book,
      head,
      position,
      ...namesIn('name', name),
      ...namesIn('officer', controllingOfficer),
    })),
    programmes: heads.flatMap(({ number: head, programmes }) =>
      programmes.map(({ number: programme, name, policyArea }) => ({
        book,
        head,
        programme,
        policyArea: policyArea.number,
        ...namesIn('name', name),
        ...namesIn('policyAreaName', policyArea.name),
      })),
    ),
    lines: heads.flatMap((head) => linesOf(book, head)),
    places: tables.map(({ code: place, head, place: name }, position) => ({
      book,
      head,
      place,
      position,
      ...namesIn('name', name),
    })),
    footnotes: footnotes.map(({ head, mark, text, restated }, position) => ({
      book,
      head,
      mark,
      position,
      restated,
      ...namesIn('text', text),
    })),
  };
}

function linesOf(book: string, head: Head) {
  const lines = [
    ...head.lines.map((line) => ({ ...line, subhead: '' })),
    ...head.components.map((line) => ({ ...line, kind: 'component', account: null })),
    ...head.items.map((line) => ({ ...line, kind: 'item', account: null, group: null })),
  ];
  return lines.map(({ kind, code, subhead, account, name, group }, position) => ({
    book,
    head: head.number,
    kind,
    code,
    subhead,
    position,
    account,
    ...namesIn('name', name),
    ...namesOrNone('groupName', group),
  }));
}
