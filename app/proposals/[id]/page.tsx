import { notFound } from 'next/navigation';
import { loadPage } from '@/app/_components/load-page';
import { NotLoaded } from '@/app/_components/NotLoaded';
import { PageFrame } from '@/app/_components/PageFrame';
import { hongKongDay } from '@/lib/calendar/hong-kong';
import { loadProposal } from '@/lib/data/proposals/load-proposals';
import { loadLedger } from '@/lib/data/reads/load-ledger';
import { getTextsOf } from '@/lib/request/words';
import { DecidePanel } from './_components/DecidePanel';
import { ProposalHead } from './_components/ProposalHead';
import { ProposedContent } from './_components/ProposedContent';

/** A proposal: what it says, what it would change, and what may be done about it. */
export default async function ProposalPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const now = new Date();
  const loaded = await loadPage(async (person) => ({
    person,
    proposal: await loadProposal(person, id, now),
    ledger: await loadLedger(person, { today: hongKongDay(now), asAt: null }),
  }));
  if (loaded.kind !== 'loaded') return <NotLoaded kind={loaded.kind} />;
  const { person, proposal, ledger } = loaded.answer;
  if (proposal === null) notFound();
  const t = await getTextsOf('proposals');
  return (
    <PageFrame title={t('one.page-title', { id })} measures={ledger.measures} current="proposals">
      <ProposalHead proposal={proposal} />
      <ProposedContent proposal={proposal} measures={ledger.measures} />
      {proposal.preview === null ? null : (
        <DecidePanel proposal={proposal} preview={proposal.preview} person={person} />
      )}
    </PageFrame>
  );
}
