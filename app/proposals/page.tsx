import { loadPage } from '@/app/_components/load-page';
import { NotLoaded } from '@/app/_components/NotLoaded';
import { PageFrame } from '@/app/_components/PageFrame';
import { Panel } from '@/app/_components/Panel';
import { ProposalList } from '@/app/_components/proposal/ProposalList';
import { hongKongDay } from '@/lib/calendar/hong-kong';
import { loadProposals } from '@/lib/data/proposals/load-proposals';
import { loadLedger } from '@/lib/data/reads/load-ledger';
import { getTextsOf } from '@/lib/request/words';

/** Everything that waits to be confirmed, and everything that was decided. */
export default async function ProposalsPage() {
  const loaded = await loadPage(async (person) => ({
    proposals: await loadProposals(person),
    ledger: await loadLedger(person, { today: hongKongDay(new Date()), asAt: null }),
  }));
  if (loaded.kind !== 'loaded') return <NotLoaded kind={loaded.kind} />;
  const { proposals, ledger } = loaded.answer;
  const t = await getTextsOf('proposals');
  return (
    <PageFrame title={t('page-title')} measures={ledger.measures} current="proposals">
      <h1>{t('title')}</h1>
      <p>{t('lead')}</p>
      <Panel id="open" title={t('open.title', { count: proposals.open.length })}>
        {proposals.open.length === 0 ? <p>{t('open.none')}</p> : <ProposalList proposals={proposals.open} />}
      </Panel>
      <Panel id="decided" title={t('decided.title', { count: proposals.decidedCount })}>
        {proposals.decidedCount > proposals.decided.length ? (
          <p>{t('decided.last', { count: proposals.decided.length })}</p>
        ) : null}
        <ProposalList proposals={proposals.decided} />
      </Panel>
    </PageFrame>
  );
}
