import 'server-only';
import { ensureMay } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import type { Month } from '@/lib/calendar/month';
import type { Snapshot } from '@/lib/reports/snapshot/snapshot';
import { database } from '../database';
import { knownBefore } from '../known-by';
import { loadFigures } from '../months/load-figures';
import { inSnapshot } from '../reads/snapshot';
import type { ReportName } from './issue';
import { type NotReportable, prepareIssue } from './prepare-issue';

/** What a preview is made from. */
export type Preview = {
  readonly kind: 'preview';
  readonly facts: Snapshot['facts'];
  /** What stands; a text of other figures isn't among it. */
  readonly commentary: Snapshot['commentary'];
};

/**
 * A report as it would be issued now, or why it can't be made.
 *
 * @throws Forbidden
 */
export async function loadPreview(
  person: Person,
  report: ReportName,
  now: Date,
): Promise<Preview | NotReportable> {
  ensureMay(person, 'preview-report');
  const prepared = await inSnapshot((db) => prepareIssue(db, report, now));
  if (prepared.kind !== 'prepared') return prepared;
  const { facts, commentary } = prepared;
  return {
    kind: 'preview',
    facts,
    commentary: commentary.flatMap(({ kind, measure, locale, written }) =>
      kind === 'accepted' ? [{ measure, locale, text: written.text }] : [],
    ),
  };
}

/**
 * Whether the figures of a month are made up: there is no report of such a month, whoever asks.
 *
 * @throws Forbidden
 */
export async function isIllustrative(person: Person, month: Month): Promise<boolean> {
  ensureMay(person, 'read-approved');
  const question = { from: month, to: month, before: knownBefore(null), provisional: false };
  const figures = await loadFigures(database(), question);
  return figures.get(month)?.standing === 'illustrative';
}
