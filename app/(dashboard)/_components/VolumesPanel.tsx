import { Panel } from '@/app/_components/Panel';
import { yearMonths } from '@/lib/calendar/year-of-months';
import type { OverviewAnswer } from '@/lib/data/reads/load-overview';
import { formatDay } from '@/lib/format/month';
import { getLocale, getTexts } from '@/lib/messages/page-words';
import { volumesView } from '@/lib/overview/dashboard/volumes';
import { yearText } from '@/lib/overview/dashboard/year-links';
import { ChannelsChart } from './ChannelsChart.client';
import { ChannelsLegend } from './ChannelsLegend';
import { StatedVolumes } from './StatedVolumes';
import { VolumesTable } from './VolumesTable';

/** How many came by each channel, month by month, and apart from them what books state for calendar years. */
export async function VolumesPanel({ answer }: { answer: OverviewAnswer }) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const { volumes, asAt, year, books } = answer;
  const from = volumes.months[0]?.month ?? yearMonths(year).from;
  const { to } = yearMonths(year);
  const view = volumesView(t, locale, yearText(year, locale), volumes);
  const words = { calls: t('dashboard.calls'), written: t('dashboard.written') };
  const standing = volumes.year.standing ? t(`standing.${volumes.year.standing}`) : null;
  const origin = [standing, t('measure.as-at', { day: formatDay(asAt, locale) })].filter(Boolean).join(' · ');
  const query = new URLSearchParams({ from, to, by: 'month', asAt });
  const picture = {
    title: view.title,
    lines: [t('dashboard.volumes-sub'), view.summary],
    source: `${origin} · 1823`,
    fileName: `volumes-${from}-${to}-month.png`,
  };
  return (
    <Panel id="volumes" title={view.title} sub={t('dashboard.volumes-sub')} foot={<span>{origin}</span>}>
      {answer.freshness.lastMonth === null ? null : (
        <>
          <ChannelsLegend view={view} words={words} />
          <ChannelsChart
            view={{ labels: view.labels, told: view.told, drawn: view.drawn, gaps: view.gaps }}
            words={words}
            summary={view.summary}
            walk={t('dashboard.volumes-walk')}
            png={t('measure.png')}
            picture={picture}
          >
            <a href={`/api/v1/volumes?${query}&format=csv`}>{t('measure.csv')}</a>
            <a href={`/api/v1/volumes?${query}`}>{t('measure.json')}</a>
            <a href="/volumes">{t('dashboard.volumes-all')}</a>
          </ChannelsChart>
          <VolumesTable view={view} words={words} />
        </>
      )}
      <StatedVolumes books={books} range={{ from, to }} />
    </Panel>
  );
}
