import { getLocale, getTranslations } from 'next-intl/server';
import { Panel } from '@/app/_components/Panel';
import { TrendChart } from '@/app/_components/TrendChart.client';
import { trendView } from '@/lib/charts/trend-view';
import type { MeasurePageAnswer } from '@/lib/data/reads/load-measure-page';
import { formatMonth } from '@/lib/format/month';
import type { MeasurePageView } from '@/lib/overview/measure-page';
import { MeasureTable } from './MeasureTable';
import { TrendLegend } from './TrendLegend';

type Props = { answer: MeasurePageAnswer; view: MeasurePageView; name: string };

/** The trend as a chart and as a table of the same figures, and both to take away. */
export async function TrendPanel({ answer, view, name }: Props) {
  const [t, by, locale] = [await getTranslations('measure'), await getTranslations('by'), await getLocale()];
  const { measure, range, asAt } = answer;
  const trend = trendView(answer.points, measure.published, view.labels, view.told);
  const words = { actual: t('actual'), target: t('target'), plan: t('plan'), published: t('published') };
  const caption = t('table-caption', { measure: name, by: by(range.by) });
  const span = t('sheet-range', { from: formatMonth(range.from, locale), to: formatMonth(range.to, locale) });
  const query = new URLSearchParams({ measure: measure.id, ...range, asAt });
  const picture = {
    title: `${name} – ${view.finding}`,
    lines: [`${by(range.by)} · ${span}`, view.summary],
    source: `${view.coverage} · ${view.asAt} · 1823`,
    fileName: `${measure.id}-${range.from}-${range.to}-${range.by}.png`,
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
      <TrendLegend trend={trend} words={words} />
      <TrendChart {...drawn}>
        <a href={`/api/v1/attainment?${query}&format=csv`}>{t('csv')}</a>
        <a href={`/api/v1/attainment?${query}`}>{t('json')}</a>
      </TrendChart>
      {range.by === 'financial-year' ? <p>{t('published-note')}</p> : null}
      <MeasureTable caption={caption} rows={view.rows} />
    </Panel>
  );
}
