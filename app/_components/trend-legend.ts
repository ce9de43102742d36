import type { TrendView } from '@/lib/charts/trend-view';
import { GAP_STATES, type GapState } from '@/lib/kpi/gap-state';
import type { Translator } from '@/lib/messages/translator';

/** What a line or shape of a trend means. */
export type TrendLegendItem = {
  readonly shape:
    | 'actual'
    | 'part'
    | 'target'
    | 'published'
    | 'published-mark'
    | 'plan'
    | 'provisional'
    | 'event'
    | GapState;
  readonly text: string;
};

/** What the lines and shapes of a trend mean; only those that are on it. */
export function trendLegend(t: Translator, trend: TrendView): readonly TrendLegendItem[] {
  const some = (series: readonly unknown[]) => series.some((value) => value !== null && value !== false);
  const marks = trend.published.map((mark) => mark.values.filter((value) => value !== null).length);
  const item = (there: boolean, shape: TrendLegendItem['shape'], text: string) =>
    there ? [{ shape, text }] : [];
  return [
    ...item(some(trend.values), 'actual', t('measure.actual')),
    ...item(some(trend.partial), 'part', t('measure.actual-part')),
    ...item(some(trend.provisional), 'provisional', t('provisional.legend')),
    ...item(some(trend.targets), 'target', t('measure.target')),
    // Across a year's months a published figure is a line; alone, a mark.
    ...item(
      marks.some((many) => many > 1),
      'published',
      t('measure.published'),
    ),
    ...item(
      marks.some((many) => many === 1),
      'published-mark',
      t('measure.published'),
    ),
    ...item(some(trend.plans), 'plan', t('measure.plan')),
    ...GAP_STATES.filter((state) => trend.gaps.includes(state)).map((state) => ({
      shape: state,
      text: t(`gap.${state}`),
    })),
    ...item(trend.events.length > 0, 'event', t('events.chart.legend')),
  ];
}
