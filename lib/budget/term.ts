import type { Figure } from './figure';

/** A term of a derivation: a figure, added or taken away; of a change the later and (−1) the earlier one. */
export type Term = { readonly sign: 1 | -1; readonly figure: Figure };
