import { trendLegend } from '@/app/_components/trend-legend';
import { spanOf } from '@/lib/charts/event-marks';
import { trendView } from '@/lib/charts/trend-view';
import type { MeasureInYear, OverviewAnswer } from '@/lib/data/reads/load-overview';
import type { Locale } from '@/lib/format/locale';
import { formatMonth } from '@/lib/format/month';
import type { Translator } from '@/lib/messages/translator';
import { standingText } from '@/lib/overview/dashboard/lead';
import { chartEvents, eventTexts, toldWith } from '@/lib/overview/events/chart-events';
import { measurePageView } from '@/lib/overview/measure-page';
import type { MeasureRow } from '@/lib/overview/measure-rows';

export type TrendPanelView = ReturnType<typeof trendPanelView>;

type Shown = Pick<OverviewAnswer, 'asAt' | 'provisional' | 'events'>;

/** A pledge month by month, as a chart and as a table of the same figures, and both to take away. */
export function trendPanelView(t: Translator, locale: Locale, facts: MeasureInYear, shown: Shown) {
  const { asAt, provisional } = shown;
  const { measure, months, yearBefore, year } = facts;
  const [from, to] = [yearBefore.period.from, year.period.to];
  const name = measure.name[locale];
  const view = measurePageView(t, locale, { name, points: months, asAt });
  const happened = chartEvents(t, locale, shown.events, {
    spans: months.map(({ period }) => spanOf(period)),
    today: asAt,
  });
  const told = toldWith(view.told, happened);
  const trend = trendView(months, measure.published, view.labels, told, happened.marks);
  const title = t('dashboard.trend-title', { measure: name, finding: view.finding });
  const range = t('measure.sheet-range', { from: formatMonth(from, locale), to: formatMonth(to, locale) });
  const sub = `${t('by.month')} · ${range}`;
  const standing = view.caution?.text ?? standingText(t, [facts]);
  const origin = [view.coverage, standing, view.asAt].filter(Boolean).join(' · ');
  const asked = { from, to, by: 'month', asAt, ...(provisional ? { provisional: 'true' } : {}) };
  const query = new URLSearchParams({ measure: measure.id, ...asked });
  return {
    id: measure.id,
    title,
    sub,
    origin,
    trend,
    legend: trendLegend(t, trend),
    events: { title: t('events.chart.list'), lines: happened.lines },
    summary: view.summary,
    walk: t('dashboard.trend-walk', { measure: name }),
    picture: {
      title,
      lines: [sub, view.summary, ...eventTexts(t, happened)],
      source: `${origin} · 1823`,
      fileName: `${measure.id}-${from}-${to}-month.png`,
    },
    api: `/api/v1/attainment?${query}`,
    table: {
      caption: t('measure.table-caption', { measure: name, by: t('by.month') }),
      elsewhere: {
        text: t('dashboard.table-elsewhere'),
        href: `/measures/${measure.id}?${new URLSearchParams(asked)}`,
      },
      rows: view.rows
        .map((row, place) => ({ ...rowOf(row), event: happened.beside[place] ?? null }))
        .reverse(),
    },
  };
}

/** A row of the table, its texts in the order of the columns. */
function rowOf({ key, gap, verdict, ...row }: MeasureRow) {
  const judged = gap?.text ?? row.reason ?? row.verdictText;
  const rest = [row.distance, row.target, row.counts, row.months, row.standing];
  return {
    key,
    verdict,
    shape: gap?.state ?? null,
    cells: [row.period, row.value ?? '–', judged, ...rest.map((text) => text ?? '–')],
  };
}
