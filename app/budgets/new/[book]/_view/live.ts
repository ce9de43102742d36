import type { Status } from '@/lib/budget/reconcile';

/** How a cell stands to what it follows from. */
export type CellFinding = {
  readonly status: Exclude<Status, 'printed'> | 'waits' | 'unreadable';
  readonly text: string;
};

/** Something that is told of a sheet as a whole, with the field in which it is mended. */
export type LiveTrouble = { readonly field: string; readonly text: string };

/** Troubles of one kind under their title; `asks`: they may be meant so. */
export type LiveGroup = {
  readonly kind: 'beyond' | 'unreadable' | 'half-target' | 'note-missing' | 'unlinked';
  readonly title: string;
  readonly asks: boolean;
  readonly troubles: readonly LiveTrouble[];
};

/** What a sheet says as it stands in the form, as texts. */
export type SheetLive = {
  /** By the name of the field. */
  readonly cells: Readonly<Record<string, CellFinding>>;
  readonly typed: string;
  readonly checks: string;
  /** Only kinds of which there are some; how many are beyond their tolerance is always told. */
  readonly groups: readonly LiveGroup[];
  /** Differences that need an explanation, or have one. */
  readonly explain: readonly {
    readonly row: string;
    readonly label: string;
    readonly said: string;
    readonly text: { readonly en: string; readonly zhHant: string; readonly zhHans: string };
  }[];
  /** What asks for a note, by {@link noteKey}, and whether it is written. */
  readonly notes: Readonly<Record<string, { readonly text: string; readonly isMissing: boolean }>>;
};
