import { add, compare, type Fraction, whole } from '@/lib/exact/fraction';
import type { Book } from './book';
import type { Posts } from './figure';
import { type FigureOf, figuresOf } from './find-figure';

type PostsFigure = FigureOf<'posts'>;

/** The posts of a head as at a day. */
export type PostsAsAt = {
  readonly day: string;
  readonly nonDirectorate: PostsFigure | null;
  /** Of the day, else the last one before it: the document prints one number for the two days between which nothing changes. */
  readonly directorate: PostsFigure | null;
  /** All of them, where the document prints the number. */
  readonly all: PostsFigure | null;
  /** All of them by our own arithmetic: non-directorate and directorate; null where one of the two isn't printed. */
  readonly sum: Fraction | null;
};

/** The posts added in the year that ends on a day: the head's as printed, and what its programmes' add up to. */
export type PostsChange = {
  readonly day: string;
  readonly head: PostsFigure | null;
  readonly programmes: readonly PostsFigure[];
  readonly sum: Fraction;
  /** Whether the two are the same number; null where the head's isn't printed. */
  readonly agrees: boolean | null;
};

/**
 * The establishment of a head day by day, in the order of time.
 *
 * @example 152 + 18 = 170 as at 31 March 2024 (printed), 156 + 18 = 174 a year later (not printed)
 */
export function postsOf(book: Book, head: string): readonly PostsAsAt[] {
  const figures = ofHead(book, head);
  const days = daysOf(figures.filter(({ subject }) => subject.posts !== 'change'));
  return days.map((day) => {
    const find = (posts: Posts) =>
      figures.find(({ subject }) => subject.day === day && subject.posts === posts) ?? null;
    const nonDirectorate = find('non-directorate');
    const directorate = figures
      .filter(({ subject }) => subject.posts === 'directorate' && subject.day <= day)
      .reduce<PostsFigure | null>(
        (last, figure) => (last && last.subject.day > figure.subject.day ? last : figure),
        null,
      );
    return {
      day,
      nonDirectorate,
      directorate,
      all: find('all'),
      sum: nonDirectorate && directorate && add(nonDirectorate.value, directorate.value),
    };
  });
}

/**
 * The changes of the establishment, in the order of time.
 *
 * @example 1 + 2 + 1 of the programmes are the 4 of the head
 */
export function postsChanges(book: Book, head: string): readonly PostsChange[] {
  const changes = figuresOf(book, head, 'posts').filter(({ subject }) => subject.posts === 'change');
  return daysOf(changes).map((day) => {
    const ofDay = changes.filter(({ subject }) => subject.day === day);
    const programmes = ofDay.filter(({ subject }) => subject.programme !== null);
    const own = ofDay.find(({ subject }) => subject.programme === null) ?? null;
    const sum = programmes.map(({ value }) => value).reduce(add, whole(0n));
    return { day, head: own, programmes, sum, agrees: own && compare(own.value, sum) === 0 };
  });
}

function ofHead(book: Book, head: string): readonly PostsFigure[] {
  return figuresOf(book, head, 'posts').filter(({ subject }) => subject.programme === null);
}

function daysOf(figures: readonly PostsFigure[]): string[] {
  return [...new Set(figures.map(({ subject }) => subject.day))].sort();
}
