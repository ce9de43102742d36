import type { Book, Head, SubheadLine } from './book';
import type { Figure } from './figure';
import type { YearStage } from './stage';

/** Finds the groups of figures that a total is the sum of; none for a figure that is no total of printed ones. */
export type PartsOf = (figure: Figure) => readonly (readonly Figure[])[];

/**
 * What the printed totals of a book are made of, told by what they are and not by what the book derives them from: a
 * head's provision of its programmes' (and of the total of its subheads), a total line of the subheads above it, a
 * subhead of its analysis, a balance of what was approved and spent, all posts of both kinds.
 */
export function partsIn(book: Book): PartsOf {
  const heads = new Map(book.heads.map((head) => [head.number, head]));
  const groups = new Map<string, Figure[]>();
  for (const figure of book.figures) {
    const key = groupOf(figure);
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  return (figure) => {
    const head = heads.get(figure.head);
    const find = (key: string) => groups.get(`${figure.head} ${key}`) ?? [];
    return head ? partsOf(head, figure, find).filter((group) => group.length > 0) : [];
  };
}

/** Figures of one group stand together where a total looks for its parts. */
function groupOf({ head, subject }: Figure): string {
  switch (subject.kind) {
    case 'provision':
      return `${head} ${subject.programme === null ? 'whole' : 'provision'} ${column(subject)}`;
    case 'subhead':
    case 'total':
    case 'component':
      return `${head} ${subject.kind} ${column(subject)}`;
    case 'commitment':
      return `${head} commitment ${subject.subhead}`;
    case 'posts':
      return `${head} posts ${subject.day} ${subject.programme}`;
    default:
      return `${head} ${subject.kind}`;
  }
}

type Find = (key: string) => readonly Figure[];

function partsOf(head: Head, { subject }: Figure, find: Find): readonly (readonly Figure[])[] {
  switch (subject.kind) {
    case 'provision':
      if (subject.programme !== null) return [];
      return [
        find(`provision ${column(subject)}`),
        find(`total ${column(subject)}`).filter((total) => lineOf(head, total)?.account === null),
      ];
    case 'total': {
      const line = head.lines.find(({ kind, code }) => kind === 'total' && code === subject.code);
      if (!line) return [];
      return [find(`subhead ${column(subject)}`).filter((part) => isUnder(lineOf(head, part), line))];
    }
    case 'subhead':
      return [components(head, subject.code, find(`component ${column(subject)}`))];
    case 'component': {
      const own = head.components.find(({ code }) => code === subject.code);
      if (!own || !isTotal(own.code)) return [];
      return [components(head, own.subhead, find(`component ${column(subject)}`))];
    }
    case 'commitment': {
      const all = find(`commitment ${subject.subhead}`);
      const items = all.filter(
        ({ subject: of }) => of.kind === 'commitment' && of.item !== null && of.column === subject.column,
      );
      const before = all.filter(
        ({ subject: of }) => of.kind === 'commitment' && of.item === subject.item && of.column !== 'balance',
      );
      return [
        subject.item === null ? items : [],
        subject.column === 'balance' && before.length === 3 ? before : [],
      ];
    }
    case 'posts': {
      if (subject.posts !== 'all') return [];
      const both = find(`posts ${subject.day} ${subject.programme}`).filter(
        ({ subject: of }) =>
          of.kind === 'posts' && (of.posts === 'directorate' || of.posts === 'non-directorate'),
      );
      return [both.length === 2 ? both : []];
    }
    default:
      return [];
  }
}

function column({ year, stage }: YearStage): string {
  return `${year} ${stage}`;
}

function lineOf(head: Head, { subject }: Figure): SubheadLine | undefined {
  return subject.kind === 'subhead' || subject.kind === 'total'
    ? head.lines.find(({ kind, code }) => kind === subject.kind && code === subject.code)
    : undefined;
}

/** A total of the whole head is above every subhead, one of an account above the account's, one of a group above its. */
function isUnder(subhead: SubheadLine | undefined, total: SubheadLine): boolean {
  if (!subhead) return false;
  if (total.account === null) return true;
  if (subhead.account !== total.account) return false;
  return total.group === null || subhead.group?.en === total.group.en;
}

function components(head: Head, subhead: string, figures: readonly Figure[]): readonly Figure[] {
  const codes = new Set(
    head.components.filter((part) => part.subhead === subhead && !isTotal(part.code)).map(({ code }) => code),
  );
  return figures.filter(({ subject }) => subject.kind === 'component' && codes.has(subject.code));
}

function isTotal(code: string): boolean {
  return code === 'total' || code.startsWith('total-');
}
