import type { Locale } from '@/lib/format/locale';
import type { StatedFigure } from '@/lib/kpi/stated';
import type { Translator } from '@/lib/messages/translator';
import type { SourceLink } from '../reconciliation/source-link';
import { statedGroups } from '../reconciliation/stated-view';

/** A figure of one measure that was stated in public: every text as it stands on the screen. */
export type StatedRow = {
  readonly key: string;
  readonly period: string;
  /** The measure's name; a target says so. */
  readonly what: string;
  readonly value: string;
  readonly grade: string;
  readonly caution: string | null;
  readonly sources: readonly SourceLink[];
};

/** What was stated in public of one measure, the latest period first; never judged, never mixed with other figures. */
export function statedRows(
  t: Translator,
  locale: Locale,
  figures: readonly StatedFigure[],
  measure: string,
): readonly StatedRow[] {
  const own = figures.filter(({ what }) => what === measure);
  return statedGroups(t, locale, own).flatMap(({ period, blocks }) =>
    blocks.flatMap(({ rows, grade, caution, sources }) =>
      rows.map((row) => ({ ...row, period, grade, caution, sources })),
    ),
  );
}
