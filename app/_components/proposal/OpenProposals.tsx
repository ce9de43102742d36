import { Panel } from '@/app/_components/Panel';
import { may } from '@/lib/access/may';
import { loadProposals } from '@/lib/data/proposals/load-proposals';
import type { ProposalKind } from '@/lib/proposals/proposed';
import { signedIn } from '@/lib/request/who';
import { getTexts } from '@/lib/request/words';
import { ProposalList } from './ProposalList';

/** What waits to be confirmed of one kind, for those who propose and confirm; nothing for everybody else. */
export async function OpenProposals({ kind }: { kind: ProposalKind }) {
  const { person } = await signedIn();
  if (!may(person, 'propose')) return null;
  const [t, { open }] = [await getTexts(), await loadProposals(person, kind, 0)];
  if (open.length === 0) return null;
  return (
    <Panel id="open-proposals" title={t('proposals.open.title', { count: open.length })}>
      <ProposalList proposals={open} />
    </Panel>
  );
}
