import { EventList } from '@/app/_components/EventList';
import { Panel } from '@/app/_components/Panel';
import { TrendChart } from '@/app/_components/TrendChart.client';
import { TrendLegend } from '@/app/_components/TrendLegend';
import { trendLegend } from '@/app/_components/trend-legend';
import { spanOf } from '@/lib/charts/event-marks';
import { trendView } from '@/lib/charts/trend-view';
import type { MeasurePageAnswer } from '@/lib/data/reads/load-measure-page';
import { formatMonth } from '@/lib/format/month';
import { baseText } from '@/lib/overview/base-text';
import { chartEvents, eventTexts, toldWith } from '@/lib/overview/events/chart-events';
import { drawnText } from '@/lib/overview/measure/drawn-text';
import { periodRows } from '@/lib/overview/measure/period-rows';
import type { MeasurePlace } from '@/lib/overview/measure/why-address';
import type { MeasurePageView } from '@/lib/overview/measure-page';
import { getLocale, getTexts, getTextsOf } from '@/lib/request/words';
import { PeriodTable } from './PeriodTable';
import styles from './TrendPanel.module.css';

type Props = { answer: MeasurePageAnswer; view: MeasurePageView; name: string; place: MeasurePlace };

/** The trend as a chart and as a table of the same figures, and both to take away. */
export async function TrendPanel({ answer, view, name, place }: Props) {
  const [all, locale] = [await getTexts(), await getLocale()];
  const [t, by] = [await getTextsOf('measure'), await getTextsOf('by')];
  const { measure, range, asAt } = answer;
  const happened = chartEvents(all, locale, answer.events, {
    spans: answer.points.map(({ period }) => spanOf(period)),
    today: asAt,
  });
  const told = toldWith(view.told, happened);
  const trend = trendView(answer.points, measure.published, view.labels, told, happened.marks);
  // Before the first month a chart of nothing would only stand in the way of the first steps.
  if (!answer.hasMonths && trend.published.length === 0) return null;
  const words = { actual: t('actual'), target: t('target'), plan: t('plan'), published: t('published') };
  const { caution } = view;
  const definition = answer.points.at(-1)?.definition;
  const base = definition && baseText(all, definition);
  const caption = [t('table-caption', { measure: name, by: by(range.by) }), caution?.text]
    .filter(Boolean)
    .join(' · ');
  const span = t('sheet-range', { from: formatMonth(range.from, locale), to: formatMonth(range.to, locale) });
  const query = new URLSearchParams({ measure: measure.id, ...range, asAt });
  if (place.provisional) query.set('provisional', 'true');
  const rows = periodRows(all, locale, place, answer.points, answer.sameMonths);
  const picture = {
    title: `${name} – ${view.finding}`,
    lines: [
      [by(range.by), span, base, caution?.text].filter(Boolean).join(' · '),
      view.summary,
      drawnText(all, trend, words),
      ...eventTexts(all, happened),
    ],
    source: `${view.coverage} · ${view.asAt} · ${caution?.standing === 'illustrative' ? all('measureDepth.source-illustrative') : '1823'}`,
    fileName: `${measure.id}-${range.from}-${range.to}-${range.by}${caution ? `-${caution.standing}` : ''}.png`,
  };
  const drawn = {
    view: trend,
    words,
    summary: view.summary,
    walk: t('chart-walk'),
    png: t('png'),
    picture,
  };
  return (
    <Panel id="trend" title={view.finding} sub={`${caption} · ${span}`} foot={<span>{view.asAt}</span>}>
      <div className={styles['chart']}>
        <TrendLegend items={trendLegend(all, trend)} />
        <TrendChart {...drawn}>
          <a href={`/api/v1/attainment?${query}&format=csv`}>{t('csv')}</a>
          <a href={`/api/v1/attainment?${query}`}>{t('json')}</a>
        </TrendChart>
      </div>
      <EventList title={all('events.chart.list')} lines={happened.lines} />
      {range.by === 'financial-year' ? <p>{t('published-note')}</p> : null}
      <PeriodTable caption={caption} rows={rows} beside={happened.beside} />
    </Panel>
  );
}
