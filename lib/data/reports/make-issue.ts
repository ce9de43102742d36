import type { Locale } from '@/lib/format/locale';
import type { Renderer } from '@/lib/reports/render-request';
import { filesOf, type ReportFormat, reportFileName } from '@/lib/reports/report-format';
import type { ReportFrame } from '@/lib/reports/report-frame';
import { type Snapshot, snapshotId } from '@/lib/reports/snapshot/snapshot';
import type { IssueOrder } from './issue-order';
import type { Prepared } from './prepare-issue';

/** A file of a report, made and not stored yet. */
export type MadeFile = {
  readonly format: ReportFormat;
  readonly locale: Locale;
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

/** What a report's files are made from, as the next issue. */
export function snapshotOf(
  { facts, commentary, last, differences }: Prepared,
  { kind, period, note }: IssueOrder,
  version: string,
): Snapshot {
  return {
    format: 1,
    kind,
    period,
    number: (last?.number ?? 0) + 1,
    version,
    facts,
    commentary: commentary.flatMap(({ measure, locale, written }) =>
      written ? [{ measure, locale, text: written.text }] : [],
    ),
    reissue: last ? { supersedes: last.id, asAt: last.asAt, note: note?.trim() ?? '', differences } : null,
  };
}

/** Every file of a snapshot, one after the other. */
export async function renderAll(
  snapshot: Snapshot,
  sha256: string,
  locales: readonly Locale[],
  render: Renderer,
): Promise<readonly MadeFile[]> {
  const { facts, commentary, number, reissue, kind } = snapshot;
  const id = snapshotId(snapshot);
  const frame: ReportFrame = { kind: 'issued', id, number, sha256, reissue };
  const files: MadeFile[] = [];
  for (const { format, locale } of filesOf(kind, locales)) {
    const bytes = await render({ facts, commentary, frame, format, locale });
    files.push({ format, locale, name: reportFileName(id, format, locale), bytes: new Uint8Array(bytes) });
  }
  return files;
}
