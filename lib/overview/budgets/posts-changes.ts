import type { Book, Head } from '@/lib/budget/book';
import { type PostsChange, postsChanges } from '@/lib/budget/posts';
import type { Day } from '@/lib/calendar/day';
import type { Fraction } from '@/lib/exact/fraction';
import { fixed } from '@/lib/exact/round';
import type { Locale } from '@/lib/format/locale';
import { formatDay } from '@/lib/format/month';
import type { Translator } from '@/lib/messages/translator';
import { programmeText } from './words';

export type PostsChangesView = readonly {
  readonly key: string;
  readonly column: string;
  readonly rows: readonly {
    readonly key: string;
    readonly name: string;
    readonly total: boolean;
    readonly text: string;
  }[];
  /** `+1 +2 +1 = +4`. */
  readonly sum: string;
  readonly says: string;
  readonly agrees: boolean | null;
}[];

/** The changes of the establishment: each programme's, the head's, and whether they add up. */
export function postsChangesView(t: Translator, locale: Locale, book: Book, head: Head): PostsChangesView {
  return postsChanges(book, head.number).map((change) => {
    const { day, head: own, programmes, sum, agrees } = change;
    return {
      key: day,
      column: t('budgets.posts.change-in', { day: formatDay(day as Day, locale) }),
      rows: [
        ...programmes.map(({ subject, value }) => ({
          key: String(subject.programme),
          name: programmeText(t, head, subject.programme ?? 0, locale),
          total: false,
          text: signed(value),
        })),
        ...(own
          ? [
              {
                key: 'head',
                name: t('budgets.programmes.total', { head: head.number }),
                total: true,
                text: signed(own.value),
              },
            ]
          : []),
      ],
      sum: `${programmes.map(({ value }) => signed(value)).join(' ')} = ${signed(sum)}`,
      says: says(t, change),
      agrees,
    };
  });
}

function says(t: Translator, { head, sum, agrees }: PostsChange): string {
  if (!head || agrees === null) return t('budgets.posts.change-computed', { sum: signed(sum) });
  if (agrees) return t('budgets.posts.change-agrees', { sum: signed(sum) });
  return t('budgets.posts.change-differs', { sum: signed(sum), printed: signed(head.value) });
}

/** `+4`, `–1` with an en dash, `0`. */
function signed(value: Fraction): string {
  const text = fixed(value, 0).replace('-', '–');
  return value.numerator > 0n ? `+${text}` : text;
}
