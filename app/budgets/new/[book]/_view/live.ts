import type { Status } from '@/lib/budget/reconcile';

/** How a cell stands to what it follows from. */
export type CellFinding = {
  readonly status: Exclude<Status, 'printed'> | 'waits' | 'unreadable';
  readonly text: string;
};

/** What a sheet says as it stands in the form, as texts. */
export type SheetLive = {
  /** By the name of the field. */
  readonly cells: Readonly<Record<string, CellFinding>>;
  readonly typed: string;
  readonly checks: string;
  readonly beyond: string;
  readonly troubles: readonly { readonly field: string; readonly text: string }[];
  /** Differences that need an explanation, or have one. */
  readonly explain: readonly {
    readonly row: string;
    readonly label: string;
    readonly said: string;
    readonly text: { readonly en: string; readonly zhHant: string; readonly zhHans: string };
  }[];
  /** What asks for a note, by {@link noteKey}. */
  readonly notes: Readonly<Record<string, string>>;
};
