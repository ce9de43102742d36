import type { Locale } from '@/lib/format/locale';
import type { DefinitionLedger } from '@/lib/kpi/definition';
import type { PublishedFigure } from '@/lib/kpi/published';
import type { Plan, Target } from '@/lib/kpi/target';

/** A measure as a report needs it: its name and note in three languages, and every ledger of its own. */
export type ReportMeasure = {
  readonly id: string;
  readonly kind: 'pledge' | 'indicator';
  readonly name: Readonly<Record<Locale, string>>;
  readonly note: Readonly<Record<Locale, string>>;
  readonly definitions: DefinitionLedger;
  readonly targets: readonly Target[];
  readonly plans: readonly Plan[];
  readonly published: readonly PublishedFigure[];
};
