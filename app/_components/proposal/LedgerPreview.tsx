import type { EffectsOf } from '@/lib/proposals/effects';
import type { ProposalProblem, ProposedOf } from '@/lib/proposals/proposed';
import { LedgerEffectsPanel } from './LedgerEffectsPanel';
import { LedgerEntries } from './LedgerEntries';
import { LedgerProblems } from './LedgerProblems';

type Props = {
  proposed: ProposedOf<'ledger'>;
  /** Null where it is decided, or can't be confirmed as things are. */
  effects: EffectsOf<'ledger'> | null;
  problems: readonly ProposalProblem[];
};

/** What is proposed for the ledger, entry by entry beside what holds today, and everything that it would change. */
export function LedgerPreview({ proposed, effects, problems }: Props) {
  return (
    <>
      <LedgerProblems problems={problems} />
      <LedgerEntries entries={proposed.entries} effects={effects} />
      {effects === null ? null : <LedgerEffectsPanel effects={effects} />}
    </>
  );
}
