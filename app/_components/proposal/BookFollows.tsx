import { Panel } from '@/app/_components/Panel';
import type { BookEffects } from '@/lib/proposals/book-effects';
import { getTexts } from '@/lib/request/words';
import { LedgerPeriods } from './LedgerPeriods';
import { LedgerReports } from './LedgerReports';

/** What follows for the measures from what a book brings into their ledgers: periods read otherwise, reports left behind. */
export async function BookFollows({ follows: { measures, reports } }: { follows: BookEffects['follows'] }) {
  const t = await getTexts();
  const periods = measures.reduce((count, measure) => count + measure.periods.length, 0);
  return (
    <Panel
      id="book-follows"
      title={t('booksEntry.preview.follows')}
      sub={t('booksEntry.preview.follows-sub', { periods })}
    >
      {measures.map((measure) => (
        <LedgerPeriods key={measure.measure} measure={measure} />
      ))}
      <LedgerReports reports={reports} />
    </Panel>
  );
}
