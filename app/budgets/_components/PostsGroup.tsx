import type { Day } from '@/lib/calendar/day';
import { formatDay } from '@/lib/format/month';
import type { BudgetsChoice } from '@/lib/forms/budgets-choice';
import { postsView } from '@/lib/overview/budgets/posts';
import { textsAbout } from '@/lib/overview/budgets/texts';
import { getLocale, getTexts } from '@/lib/request/words';
import { PostsPanel } from './PostsPanel';
import { PrintedGroup } from './PrintedGroup';
import { linksTo } from './Take';

type Props = { choice: BudgetsChoice; asAt: Day };

/** What the book counts in posts; nothing where it prints none. */
export async function PostsGroup({ choice: { book, head }, asAt }: Props) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const view = postsView(t, locale, book, head);
  if (!view) return null;
  return (
    <PrintedGroup id="establishment" title={t('budgets.group-posts')}>
      <PostsPanel
        view={view}
        texts={textsAbout(t, locale, book, head, ['posts'])}
        asAt={t('budgets.as-at', { day: formatDay(asAt, locale) })}
        links={linksTo({ book: book.id, head: head.number, asAt, lang: locale })}
      />
    </PrintedGroup>
  );
}
