import { Panel } from '@/app/_components/Panel';
import { TrendChart } from '@/app/_components/TrendChart.client';
import { TrendLegend } from '@/app/_components/TrendLegend';
import type { Day } from '@/lib/calendar/day';
import { trendView } from '@/lib/charts/trend-view';
import type { MeasureInYear } from '@/lib/data/reads/load-overview';
import { formatMonth } from '@/lib/format/month';
import { getLocale, getTexts } from '@/lib/messages/page-words';
import { standingText } from '@/lib/overview/dashboard/lead';
import { measurePageView } from '@/lib/overview/measure-page';
import { MonthsTable } from './MonthsTable';

type Props = { facts: MeasureInYear; asAt: Day };

/** A pledge month by month, as a chart and as a table of the same figures, and both to take away. */
export async function TrendPanel({ facts, asAt }: Props) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const { measure, months, yearBefore, year } = facts;
  const [from, to] = [yearBefore.period.from, year.period.to];
  const name = measure.name[locale];
  const view = measurePageView(t, locale, { name, points: months, asAt });
  const trend = trendView(months, measure.published, view.labels, view.told);
  const words = {
    actual: t('measure.actual'),
    target: t('measure.target'),
    plan: t('measure.plan'),
    published: t('measure.published'),
  };
  const [title, caption] = [
    t('dashboard.trend-title', { measure: name, finding: view.finding }),
    t('measure.table-caption', { measure: name, by: t('by.month') }),
  ];
  const range = t('measure.sheet-range', { from: formatMonth(from, locale), to: formatMonth(to, locale) });
  const origin = [view.coverage, standingText(t, [facts]), view.asAt].filter(Boolean).join(' · ');
  const query = new URLSearchParams({ measure: measure.id, from, to, by: 'month', asAt });
  const picture = {
    title,
    lines: [`${t('by.month')} · ${range}`, view.summary],
    source: `${origin} · 1823`,
    fileName: `${measure.id}-${from}-${to}-month.png`,
  };
  return (
    <Panel
      id={`trend-${measure.id}`}
      title={title}
      sub={`${t('by.month')} · ${range}`}
      foot={<span>{origin}</span>}
    >
      <TrendLegend trend={trend} words={words} />
      <TrendChart
        view={trend}
        words={words}
        summary={view.summary}
        walk={t('dashboard.trend-walk', { measure: name })}
        png={t('measure.png')}
        picture={picture}
      >
        <a href={`/api/v1/attainment?${query}&format=csv`}>{t('measure.csv')}</a>
        <a href={`/api/v1/attainment?${query}`}>{t('measure.json')}</a>
      </TrendChart>
      <MonthsTable caption={caption} rows={view.rows} />
    </Panel>
  );
}
