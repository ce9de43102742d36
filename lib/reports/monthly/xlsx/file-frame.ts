import type { Reissue } from '../../snapshot/snapshot';

/** What stands around the figures of a month's report in a file: what it is, and what was said of it. */
export type FileFrame = {
  readonly title: string;
  /** A word for what isn't issued, such as `Preview`; null for an issued report. */
  readonly mark: string | null;
  /** The snapshot's id and SHA-256; of a preview, that it is none. */
  readonly foot: string;
  /** What the manager says, by the measure's id. */
  readonly commentary: readonly { readonly measure: string; readonly text: string }[];
  /** What it says of the issue whose place it takes; null of a first issue and of a preview. */
  readonly reissue: Reissue | null;
};
