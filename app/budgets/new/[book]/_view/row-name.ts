import type { Names } from '@/lib/budget/names';
import type { SheetHead } from '@/lib/imports/book/sheet/sheet';
import type { SheetWordsOf } from './sheet-words';

export type NamedMeasures = readonly { readonly id: string; readonly name: Names }[];

const LISTS = [
  'programmes',
  'lines',
  'components',
  'items',
  'commitments',
  'posts',
  'pledges',
  'volumes',
  'texts',
  'footnotes',
  'tables',
] as const;
type List = (typeof LISTS)[number];
type Namers = { readonly [One in List]: (row: SheetHead[One][number]) => string };

/** How the form names the rows of each of its tables. */
export function rowNames({ t, told, day, locale }: SheetWordsOf, measures: NamedMeasures = []): Namers {
  return {
    programmes: ({ number, name }) => t('budgets.programme-name', { number, name: told(name) }),
    lines: ({ kind, code, name }) => `${kind === 'total' ? '' : `${code} `}${told(name)}`,
    components: ({ subhead, name }) => `${subhead}: ${told(name)}`,
    items: ({ subhead, code, name }) => `${subhead} ${code} ${told(name)}`,
    commitments: ({ subhead }) => t('booksEntry.total-of', { subhead }),
    posts: (one) => t(`booksEntry.posts.${one.posts as 'all'}`, { day: day(one.day) }),
    pledges: ({ measure }) => measures.find(({ id }) => id === measure)?.name[locale] ?? measure,
    volumes: ({ label }) => told(label) || t('booksEntry.thing.volumes'),
    texts: ({ label, id }) => told(label) || id,
    footnotes: ({ mark }) => `${t('booksEntry.field.mark')} ${mark}`,
    tables: ({ code }) => code,
  };
}

/** The name of the row of a head's table; empty where there is none. */
export function rowName(
  words: SheetWordsOf,
  head: SheetHead,
  measures: NamedMeasures,
  list: string,
  at: number,
): string {
  const found = LISTS.find((one) => one === list);
  return found === undefined ? '' : named(rowNames(words, measures), head, found, at);
}

function named<One extends List>(namers: Namers, head: SheetHead, list: One, at: number): string {
  const row: SheetHead[One][number] | undefined = head[list][at];
  return row === undefined ? '' : namers[list](row);
}
