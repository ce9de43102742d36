import { loadPage } from '@/app/_components/load-page';
import { NotLoaded } from '@/app/_components/NotLoaded';
import { PageFrame } from '@/app/_components/PageFrame';
import { hongKongDay } from '@/lib/calendar/hong-kong';
import { loadLedger } from '@/lib/data/reads/load-ledger';
import { loadReturns } from '@/lib/data/returns/load-returns';
import { getTextsOf } from '@/lib/request/words';
import { WaitingPanel } from './_components/WaitingPanel';
import { YearPanel } from './_components/YearPanel';

/** The monthly returns: what waits for whoever looks, and every year at a glance. */
export default async function ReturnsPage() {
  const now = new Date();
  const loaded = await loadPage(async (person) => ({
    returns: await loadReturns(person, now),
    ledger: await loadLedger(person, { today: hongKongDay(now), asAt: null }),
  }));
  if (loaded.kind !== 'loaded') return <NotLoaded kind={loaded.kind} />;
  const { returns, ledger } = loaded.answer;
  const t = await getTextsOf('returns');
  return (
    <PageFrame title={t('page-title')} measures={ledger.measures} current="returns">
      <h1>{t('title')}</h1>
      <p>{t('lead')}</p>
      <WaitingPanel waiting={returns.waiting} />
      {returns.years.map((year) => (
        <YearPanel key={year.year} year={year} names={returns.names} />
      ))}
    </PageFrame>
  );
}
