import type { Reissue } from './snapshot/snapshot';

/**
 * What stands around a report's figures: whether it is issued, under which id and hash, and what it says of the issue before
 * it.
 */
export type ReportFrame =
  | { readonly kind: 'preview' }
  | {
      readonly kind: 'issued';
      readonly id: string;
      /** 1 for the first issue. */
      readonly number: number;
      /** Of the snapshot's canonical JSON. */
      readonly sha256: string;
      readonly reissue: Reissue | null;
    };
