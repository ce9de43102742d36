/** What somebody else made of the month while one was typing. */
export type DepartmentsConflict = {
  /** Who did what, and when. */
  readonly text: string;
  /** The revision that stands there now, over which the form is sent from now on, and the form's new key. */
  readonly seen: number;
  readonly key: string;
  /** Where the two versions differ, in words. */
  readonly lines: readonly {
    readonly field: string;
    readonly label: string;
    readonly mine: string;
    readonly theirs: string;
    readonly before: string;
    /** What stands in the form. */
    readonly taken: 'mine' | 'theirs';
  }[];
  /** What stands in the fields from now on where only the other one changed something. */
  readonly fields: Readonly<Record<string, string>>;
};

/** What the form of a month's counts by department says besides what every form says. */
export type DepartmentsBeside = { readonly conflict: DepartmentsConflict };
