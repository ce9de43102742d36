import { BookPreview } from '@/app/_components/proposal/BookPreview';
import { DepartmentsPreview } from '@/app/_components/proposal/DepartmentsPreview';
import { LedgerPreview } from '@/app/_components/proposal/LedgerPreview';
import type { Measure } from '@/lib/data/ledger/measure';
import type { ProposalAnswer } from '@/lib/data/proposals/load-proposals';
import type { EffectsOf } from '@/lib/proposals/effects';
import type { ProposalKind } from '@/lib/proposals/proposed';

type Props = { proposal: ProposalAnswer; measures: readonly Measure[] };

/** What a proposal says and would change, as its kind shows it. */
export function ProposedContent({ proposal: { proposed, preview }, measures }: Props) {
  const problems = preview?.problems ?? [];
  const effectsOf = <Kind extends ProposalKind>(kind: Kind) =>
    preview?.effects?.kind === kind ? (preview.effects as EffectsOf<Kind>) : null;
  switch (proposed.kind) {
    case 'ledger':
      return (
        <LedgerPreview
          proposed={proposed}
          effects={effectsOf('ledger')}
          problems={problems}
          measures={measures}
        />
      );
    case 'departments':
      return (
        <DepartmentsPreview proposed={proposed} effects={effectsOf('departments')} problems={problems} />
      );
    case 'book':
      return <BookPreview proposed={proposed} effects={effectsOf('book')} problems={problems} />;
  }
}
