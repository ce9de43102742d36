import type { Measure } from '@/lib/data/ledger/measure';
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
  /** As the ledger has them today. */
  measures: readonly Measure[];
};

/** What is proposed for the ledger, entry by entry beside what holds today, and everything that it would change. */
export function LedgerPreview({ proposed, effects, problems, measures }: Props) {
  return (
    <>
      <LedgerProblems problems={problems} />
      <LedgerEntries entries={proposed.entries} effects={effects} measures={measures} />
      {effects === null ? null : <LedgerEffectsPanel effects={effects} />}
    </>
  );
}
