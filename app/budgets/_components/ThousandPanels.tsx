import type { Day } from '@/lib/calendar/day';
import { formatDay } from '@/lib/format/month';
import type { BudgetsChoice } from '@/lib/forms/budgets-choice';
import { commitmentsView } from '@/lib/overview/budgets/commitments';
import { componentsViews } from '@/lib/overview/budgets/components';
import { subheadsView } from '@/lib/overview/budgets/subheads';
import { textsAbout } from '@/lib/overview/budgets/texts';
import { getLocale, getTexts } from '@/lib/request/words';
import { CommitmentsPanel } from './CommitmentsPanel';
import { PrintedGroup } from './PrintedGroup';
import { ComponentsPanel, SubheadsPanel } from './SubheadsPanel';
import { linksTo } from './Take';

type Props = { choice: BudgetsChoice; asAt: Day };

/** What the book prints in HK$'000: subheads, their analyses and commitments. */
export async function ThousandPanels({ choice: { book, head }, asAt }: Props) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const beside = {
    asAt: t('budgets.as-at', { day: formatDay(asAt, locale) }),
    links: linksTo({ book: book.id, head: head.number, asAt, lang: locale }),
  };
  const commitments = commitmentsView(t, locale, book, head);
  return (
    <PrintedGroup id="thousand" title={t('budgets.group-thousand')}>
      <SubheadsPanel
        view={subheadsView(t, locale, book, head)}
        texts={textsAbout(t, locale, book, head, ['subhead', 'total', 'component'])}
        {...beside}
      />
      {componentsViews(t, locale, book, head).map((view) => (
        <ComponentsPanel key={view.subhead} view={view} {...beside} />
      ))}
      {commitments ? (
        <CommitmentsPanel
          view={commitments}
          texts={textsAbout(t, locale, book, head, ['commitment'])}
          {...beside}
        />
      ) : null}
    </PrintedGroup>
  );
}
