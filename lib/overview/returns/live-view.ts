import type { Day } from '@/lib/calendar/day';
import type { Month } from '@/lib/calendar/month';
import { periodOf } from '@/lib/calendar/periods';
import type { Locale } from '@/lib/format/locale';
import { formatCount } from '@/lib/format/number';
import { type ReadReturn, type ReturnField, type TypedReturn, whyField } from '@/lib/forms/return-form';
import { type AttainmentInput, attainment } from '@/lib/kpi/attainment';
import type { Severity } from '@/lib/kpi/count-entry';
import { COUNT_CODES, type CountCode, type Counts } from '@/lib/kpi/counts';
import { countsNeeded } from '@/lib/kpi/definition';
import type { Verdict } from '@/lib/kpi/verdict';
import type { Translator } from '@/lib/messages/translator';
import { checkIdentities, checkReturn, unexplained } from '@/lib/returns/checks/check-return';
import type { CheckContext } from '@/lib/returns/checks/context';
import type { Finding } from '@/lib/returns/checks/finding';
import { distanceText, reasonText, valueText, verdictText } from '../words';
import { findingText, type NamedMeasure } from './finding-text';
import { problemText } from './problem-text';

/** A measure of the month as its typed counts give it. */
type LiveMeasure = {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly verdict: Verdict;
  readonly verdictText: string;
};

/** Something to put right or to explain, with the field that leads there. */
type LiveFinding = {
  readonly severity: Severity;
  readonly text: string;
  readonly field: ReturnField;
  readonly explained: boolean;
};

/** What the typed counts say: every text as it stands on the screen. */
export type LiveView = {
  readonly measures: readonly LiveMeasure[];
  readonly problems: readonly { readonly field: ReturnField; readonly text: string }[];
  readonly findings: readonly LiveFinding[];
  /** How each count is understood, where that isn't plain from what stands there. */
  readonly says: Readonly<Partial<Record<CountCode, string>>>;
};

/** What the view is made from, besides what is typed. */
export type LiveFacts = {
  readonly month: Month;
  readonly context: Omit<CheckContext, 'measures'> & {
    readonly measures: readonly (NamedMeasure &
      Omit<AttainmentInput, 'figures' | 'dueDay' | 'today' | 'suspensions' | 'catalogue'>)[];
  };
  readonly dueDay: (month: Month) => Day;
  readonly today: Day;
};

/** Percentages, verdicts and findings of what somebody has typed so far. */
export function liveView(
  t: Translator,
  locale: Locale,
  { typed, read }: { readonly typed: TypedReturn; readonly read: ReadReturn },
  facts: LiveFacts,
): LiveView {
  const { counts, comments, problems } = read;
  // An empty form is no mistake yet.
  const findings = checkReturn(counts, facts.context).filter(({ kind }) => kind !== 'empty');
  const open = unexplained(findings, comments);
  return {
    measures: liveMeasures(t, locale, counts, facts),
    problems: problems.map((problem) => ({ field: problem.field, text: problemText(t, problem) })),
    findings: findings.map((finding) => ({
      severity: finding.severity,
      text: findingText(t, locale, finding, facts.context),
      field: fieldOf(finding),
      explained: finding.severity === 'warning' && !open.includes(finding),
    })),
    says: Object.fromEntries(
      COUNT_CODES.filter((code) => !problems.some(({ field }) => field === code)).map((code) => [
        code,
        saysText(t, counts[code], typed[code]),
      ]),
    ),
  };
}

/** The measures of a month with these counts, judged as if they were approved. */
function liveMeasures(
  t: Translator,
  locale: Locale,
  counts: Counts,
  { month, context, dueDay, today }: LiveFacts,
): readonly LiveMeasure[] {
  const { suspensions } = context;
  const figures = new Map([[month, { month, counts, standing: 'provisional' as const, revision: 1 }]]);
  const errors = checkIdentities(counts).filter(({ severity }) => severity === 'error');
  const broken = new Set(errors.flatMap(({ about }) => about));
  return context.measures.map((measure) => {
    const point = attainment({ ...measure, figures, dueDay, today, suspensions }, periodOf('month', month));
    const named = { id: measure.id, name: measure.name[locale] };
    if (countsNeeded(point.definition).some((code) => broken.has(code)))
      return {
        ...named,
        value: '–',
        verdict: 'none' as const,
        verdictText: t('dashboard.verdict-with', {
          verdict: t('verdict.none'),
          with: t('returnPage.live.broken'),
        }),
      };
    const { printed, unit, verdict } = point;
    const beside = verdict === 'none' ? reasonText(t, point) : distanceText(t, point);
    const judged = verdictText(t, point);
    return {
      ...named,
      value: printed ? valueText(t, unit, printed) : '–',
      verdict,
      verdictText: beside ? t('dashboard.verdict-with', { verdict: judged, with: beside }) : judged,
    };
  });
}

/** Where a finding is mended: a count to put right, or the explanation of the first it is about. */
export function fieldOf({ severity, about: [first] }: Finding): ReturnField {
  return severity === 'error' ? first : whyField(first);
}

/** How a count is understood; empty where it stands there just so. */
function saysText(t: Translator, value: Counts[CountCode], typed: string): string {
  if (typeof value !== 'number') return t(`returnPage.form.says.${value}`);
  if (value === 0) return t('returnPage.form.says.zero');
  const text = formatCount(value);
  return text === typed.trim() ? '' : text;
}
