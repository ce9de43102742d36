import type { Book, Head } from '@/lib/budget/book';
import { figuresOf } from '@/lib/budget/find-figure';
import { type PostsAsAt, postsOf } from '@/lib/budget/posts';
import type { Day } from '@/lib/calendar/day';
import { type Fraction, subtract } from '@/lib/exact/fraction';
import { fixed } from '@/lib/exact/round';
import type { Locale } from '@/lib/format/locale';
import { formatDay } from '@/lib/format/month';
import { formatDecimal } from '@/lib/format/number';
import type { Translator } from '@/lib/messages/translator';
import { type PostsChangesView, postsChangesView } from './posts-changes';
import { changeWords, sourceText } from './words';

export type PostsView = {
  readonly title: string;
  readonly days: readonly { readonly key: string; readonly text: string }[];
  readonly rows: readonly {
    readonly key: string;
    readonly name: string;
    readonly total: boolean;
    /** `computed`: the document doesn't print it. */
    readonly cells: readonly ({ readonly text: string; readonly computed: boolean } | null)[];
  }[];
  /** `152 + 18 = 170`, each with what is printed of it. */
  readonly proofs: readonly { readonly key: string; readonly sum: string; readonly says: string }[];
  readonly remarks: readonly string[];
  readonly changes: PostsChangesView;
  readonly source: string;
};

/** The establishment of a head: its posts day by day, and their change; null where nothing of it is printed. */
export function postsView(t: Translator, locale: Locale, book: Book, head: Head): PostsView | null {
  const figures = figuresOf(book, head.number, 'posts');
  if (figures.length === 0) return null;
  const days = postsOf(book, head.number);
  const count = (value: Fraction) => formatDecimal(fixed(value, 0));
  const cell = (figure: { readonly value: Fraction } | null) =>
    figure && { text: count(figure.value), computed: false };
  return {
    title: title(t, locale, days),
    days: days.map(({ day }) => ({ key: day, text: t('budgets.posts.as-at', { day: dayText(day) }) })),
    rows: [
      {
        key: 'non-directorate',
        name: t('budgets.posts.non-directorate'),
        total: false,
        cells: days.map(({ nonDirectorate }) => cell(nonDirectorate)),
      },
      {
        key: 'directorate',
        name: t('budgets.posts.directorate'),
        total: false,
        cells: days.map(({ directorate }) => cell(directorate)),
      },
      {
        key: 'all',
        name: t('budgets.posts.all'),
        total: true,
        cells: days.map(({ all, sum }) => cell(all) ?? (sum && { text: count(sum), computed: true })),
      },
    ],
    proofs: days.flatMap(({ day, nonDirectorate, directorate, all, sum }) =>
      nonDirectorate && directorate && sum
        ? [
            {
              key: day,
              sum: `${count(nonDirectorate.value)} + ${count(directorate.value)} = ${count(sum)}`,
              says: t(`budgets.posts.${all ? 'printed' : 'computed'}-all`, {
                sum: count(sum),
                day: dayText(day),
              }),
            },
          ]
        : [],
    ),
    remarks: bothDays(t, locale, days),
    changes: postsChangesView(t, locale, book, head),
    source: sourceText(t, locale, book, figures),
  };

  function dayText(day: string): string {
    return formatDay(day as Day, locale);
  }
}

/** The change from the first day to the last, of all posts. */
function title(t: Translator, locale: Locale, days: readonly PostsAsAt[]): string {
  const [first, last] = [days[0], days.at(-1)];
  const [before, after] = [first, last].map((day) => day?.all?.value ?? day?.sum ?? null);
  if (!first || !last || first === last || !before || !after) return t('budgets.posts.finding-none');
  const difference = subtract(after, before);
  return t('budgets.posts.finding', {
    ...changeWords(t, difference, fixed(difference, 0).replace('-', '–')),
    before: fixed(before, 0),
    after: fixed(after, 0),
    from: formatDay(first.day as Day, locale),
    to: formatDay(last.day as Day, locale),
  });
}

/** Numbers of directorate posts that are printed once and stand on more than one day. */
function bothDays(t: Translator, locale: Locale, days: readonly PostsAsAt[]): string[] {
  const carried = days.flatMap(({ day, directorate }) =>
    directorate?.label && directorate.subject.day !== day ? [directorate.label[locale]] : [],
  );
  return [...new Set(carried)].map((label) => t('budgets.posts.both-days', { label }));
}
