import type { DefinitionsAnswer } from '@/lib/data/ledger/load-definitions';

/** The ledger as somebody looks at it: whether they may propose corrections of what they see. */
export type Look = { readonly ledger: DefinitionsAnswer; readonly corrects: boolean };
