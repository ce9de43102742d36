import { AsAtRibbon } from '@/app/_components/AsAtRibbon';
import { loadPage } from '@/app/_components/load-page';
import notice from '@/app/_components/Notice.module.css';
import { NotLoaded } from '@/app/_components/NotLoaded';
import { PageFrame } from '@/app/_components/PageFrame';
import { RangeProblems } from '@/app/_components/RangeProblems';
import { hongKongDay } from '@/lib/calendar/hong-kong';
import { loadLedger } from '@/lib/data/reads/load-ledger';
import { loadReturns } from '@/lib/data/returns/load-returns';
import { readAsAt } from '@/lib/forms/as-at-choice';
import { getTextsOf } from '@/lib/request/words';
import { setPageStatus } from '@/lib/server/page-status';
import { AsAtForm } from './_components/AsAtForm';
import { WaitingPanel } from './_components/WaitingPanel';
import { YearPanel } from './_components/YearPanel';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The monthly returns: what waits for whoever looks, and every year at a glance. */
export default async function ReturnsPage({ searchParams }: Props) {
  const choice = readAsAt(await searchParams);
  const now = new Date();
  const moment = { today: hongKongDay(now), asAt: choice.asAt };
  const loaded = await loadPage(async (person) => ({
    returns: await loadReturns(person, now, choice.asAt),
    ledger: await loadLedger(person, moment),
  }));
  if (loaded.kind !== 'loaded') return <NotLoaded kind={loaded.kind} />;
  if (choice.problems.length > 0) setPageStatus(400);

  const { returns, ledger } = loaded.answer;
  const [t, page] = [await getTextsOf('returns'), await getTextsOf('returnPage')];
  return (
    <PageFrame title={t('page-title')} measures={ledger.measures} current="returns">
      <AsAtRibbon moment={moment} back="/returns" />
      <RangeProblems problems={choice.problems} />
      <h1>{t('title')}</h1>
      <p>{t('lead')}</p>
      {returns.fourEyes ? null : <p className={notice['notice']}>{page('state.no-checker')}</p>}
      {returns.waiting ? <WaitingPanel waiting={returns.waiting} /> : null}
      {returns.years.map((year) => (
        <YearPanel key={year.year} year={year} returns={returns} asAt={choice.asAt} />
      ))}
      <AsAtForm choice={choice} />
    </PageFrame>
  );
}
