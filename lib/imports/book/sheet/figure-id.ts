import type { Subject } from '@/lib/budget/figure';

/**
 * The id that a figure gets by what it is of; null for figures of the text, which have ids of their own. Ids are a whole
 * book's: those of its second and further heads begin with the head.
 *
 * @param prefix empty for the first head, else such as `head-47/`
 * @example figureId('', { kind: 'provision', programme: 3, year, stage: 'revised' }) // 'programme-3/2023-24/revised'
 */
export function figureId(prefix: string, subject: Subject): string | null {
  const id = localId(subject);
  return id === null ? null : `${prefix}${id}`;
}

/** What the ids of a head's figures begin with, by its place in the book. */
export function prefixOf(place: number, head: string): string {
  return place === 0 ? '' : `head-${head}/`;
}

function localId(subject: Subject): string | null {
  switch (subject.kind) {
    case 'provision':
      return `${of(subject.programme)}/${subject.year}/${subject.stage}`;
    case 'change':
      return `${of(subject.programme)}/${subject.year}/${subject.stage}/on-${subject.against.stage}`;
    case 'subhead':
    case 'total':
    case 'component':
      return `${subject.kind}/${subject.code.toLowerCase()}/${subject.year}/${subject.stage}`;
    case 'commitment':
      return ['commitment', subject.subhead, subject.item, subject.column]
        .filter((part) => part !== null)
        .join('/');
    case 'posts':
      return subject.posts === 'change'
        ? `posts/change/${of(subject.programme)}`
        : `posts/${subject.posts}${subject.programme === null ? '' : `/${of(subject.programme)}`}/${subject.day}`;
    case 'pledge':
      return ['pledge', subject.measure, subject.year, subject.column]
        .filter((part) => part !== null)
        .join('/');
    case 'volume':
      return `volume/${subject.of}/${subject.year}`;
    case 'text':
      return null;
  }
}

function of(programme: number | null): string {
  return programme === null ? 'head' : `programme-${programme}`;
}
