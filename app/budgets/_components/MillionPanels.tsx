import type { Book } from '@/lib/budget/book';
import type { Day } from '@/lib/calendar/day';
import { formatDay } from '@/lib/format/month';
import type { BudgetsChoice } from '@/lib/forms/budgets-choice';
import type { PublicEvent } from '@/lib/kpi/stated';
import { programmesView } from '@/lib/overview/budgets/programmes';
import { sharesView } from '@/lib/overview/budgets/shares';
import { textsAbout } from '@/lib/overview/budgets/texts';
import { trendView } from '@/lib/overview/budgets/trend';
import { getLocale, getTexts } from '@/lib/request/words';
import { PrintedGroup } from './PrintedGroup';
import { ProgrammesPanel } from './ProgrammesPanel';
import { SharesPanel } from './SharesPanel';
import { linksTo } from './Take';
import { TrendPanel } from './TrendPanel';

type Props = {
  choice: BudgetsChoice;
  books: readonly Book[];
  asAt: Day;
  events: readonly PublicEvent[];
};

/** What the book prints in HK$ million: programmes by stage, the trend of one of them, and their shares. */
export async function MillionPanels({ choice, books, asAt, events }: Props) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const { book, head, programme } = choice;
  const asAtText = t('budgets.as-at', { day: formatDay(asAt, locale) });
  const shown = { book: book.id, head: head.number, asAt, lang: locale };
  return (
    <PrintedGroup id="million" title={t('budgets.group-million')}>
      <ProgrammesPanel
        view={programmesView(t, locale, book, head)}
        texts={textsAbout(t, locale, book, head, ['provision', 'change'])}
        asAt={asAtText}
        links={linksTo(shown)}
      />
      <TrendPanel
        view={trendView(t, locale, books, choice)}
        name={head.programmes.find(({ number }) => number === programme)?.name[locale] ?? ''}
        shown={{ ...shown, programme }}
        asAt={asAtText}
        events={events}
        today={asAt}
      />
      <SharesPanel view={sharesView(t, locale, book, head)} asAt={asAtText} />
    </PrintedGroup>
  );
}
