import type { Locale } from '@/lib/format/locale';
import type { StatedFigure } from '@/lib/kpi/stated';
import type { Translator } from '@/lib/messages/translator';
import type { SourceLink } from '../reconciliation/source-link';
import { statedGroups } from '../reconciliation/stated-view';

/** What was stated that is a volume, or how one grew; shares and results of the pledges stand with their measures. */
const VOLUMES = [
  'calls',
  'calls-growth',
  'calls-handled',
  'calls-answered-live',
  'calls-not-answered-live-a-year',
  'voice-contacts',
  'written-contacts',
  'written-contacts-growth',
  'non-voice-contacts',
  'emails',
  'emails-and-app',
  'usage',
  'enquiries',
  'enquiries-a-year',
  'enquiry-cases',
  'complaints',
  'complaints-a-year',
  'service-requests-and-complaints',
];

/** A volume that was stated in public: every text as it stands on the screen. */
export type StatedVolumeRow = {
  readonly key: string;
  readonly period: string;
  readonly what: string;
  readonly value: string;
  readonly grade: string;
  readonly sources: readonly SourceLink[];
  readonly caution: string | null;
};

/** The volumes among what was stated in public outside of the Estimates, the latest period first. */
export function statedVolumeRows(
  t: Translator,
  locale: Locale,
  figures: readonly StatedFigure[],
): readonly StatedVolumeRow[] {
  const volumes = figures.filter(({ what }) => VOLUMES.includes(what));
  return statedGroups(t, locale, volumes).flatMap(({ period, blocks }) =>
    blocks.flatMap(({ rows, grade, sources, caution }) =>
      rows.map((row) => ({ ...row, period, grade, sources, caution })),
    ),
  );
}
