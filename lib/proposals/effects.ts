import type { BookEffects } from './book-effects';
import type { DepartmentsEffects } from './departments-effects';
import type { LedgerEffects } from './ledger-effects';

/**
 * What confirming a proposal would change, as plain data (no Date, no Map; fractions as they are): it is shown to whoever
 * proposes and to whoever confirms, and its hash says whether it is still what was seen.
 */
export type ProposalEffects = LedgerEffects | DepartmentsEffects | BookEffects;

/** The effects of one kind of proposal. */
export type EffectsOf<Kind extends ProposalEffects['kind']> = Extract<ProposalEffects, { kind: Kind }>;
