import type { Locale } from '@/lib/format/locale';
import type { ReportFormat } from './report-format';
import type { ReportFrame } from './report-frame';
import type { Snapshot } from './snapshot/snapshot';

/** One file of a report, to be made: all that it depends on, as plain data. */
export type RenderRequest = {
  readonly facts: Snapshot['facts'];
  readonly commentary: Snapshot['commentary'];
  readonly frame: ReportFrame;
  readonly format: ReportFormat;
  readonly locale: Locale;
};

/** Makes a file of a report. Rejects with an Error that says that this file couldn't be made. */
export type Renderer = (request: RenderRequest) => Promise<Uint8Array>;
