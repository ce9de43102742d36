import type { ListedProposal } from '@/lib/data/proposals/proposal-row';
import { ProposalLine } from './ProposalLine';
import styles from './ProposalList.module.css';

/** Proposals, one under the other. */
export function ProposalList({ proposals }: { proposals: readonly ListedProposal[] }) {
  return (
    <ul className={styles['list']}>
      {proposals.map((proposal) => (
        <li key={proposal.id}>
          <ProposalLine proposal={proposal} />
        </li>
      ))}
    </ul>
  );
}
