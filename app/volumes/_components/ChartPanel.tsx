import { EventList } from '@/app/_components/EventList';
import { Panel } from '@/app/_components/Panel';
import {
  BAR_KEYS,
  type BarKey,
  blockedBars,
  callsBars,
  perDayBars,
  writtenBars,
} from '@/lib/charts/volume-bars-view';
import type { VolumesPageAnswer } from '@/lib/data/reads/load-volumes-page';
import { formatDay, formatMonth } from '@/lib/format/month';
import { eventTexts, toldWith } from '@/lib/overview/events/chart-events';
import { chartWords } from '@/lib/overview/volumes/chart-words';
import { coverageOf } from '@/lib/overview/volumes/coverage';
import type { ChartName } from '@/lib/overview/volumes/findings';
import { focusOf } from '@/lib/overview/volumes/focus';
import { markedAmong } from '@/lib/overview/volumes/words';
import { getLocale, getTexts } from '@/lib/request/words';
import { volumesEvents } from '../_view/volumes-events';
import { BarsLegend } from './BarsLegend';
import { ChartTable } from './ChartTable';
import { pictureLegend } from './picture-legend';
import { VolumeBars } from './VolumeBars.client';

const BARS = { calls: callsBars, written: writtenBars, 'per-day': perDayBars, blocked: blockedBars };

/** One of the charts with its table, the figures and the picture to take away. */
export async function ChartPanel({ chart, answer }: { chart: ChartName; answer: VolumesPageAnswer }) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const { periods, range, asAt } = answer;
  const words = chartWords(t, locale, chart, periods, focusOf(answer));
  const happened = volumesEvents(t, locale, answer);
  const told = toldWith(words.told, happened);
  const view = BARS[chart](periods, { labels: words.labels, told, events: happened.marks });
  const names = Object.fromEntries(BAR_KEYS.map((key) => [key, t(`volumes.bar.${key}`)])) as Record<
    BarKey,
    string
  >;
  const what = t(`volumes.what.${chart}`);
  const span = t('measure.sheet-range', {
    from: formatMonth(range.from, locale),
    to: formatMonth(range.to, locale),
  });
  const caption = markedAmong(t, periods, t('volumes.caption', { what, by: t(`by.${range.by}`) }));
  const asAtText = t('measure.as-at', { day: formatDay(asAt, locale) });
  const picture = {
    title: words.title,
    lines: [`${caption} · ${span}`, words.summary, pictureLegend(t, view, names), ...eventTexts(t, happened)],
    source: `${t('measure.coverage', coverageOf(periods))} · ${asAtText} · 1823`,
    fileName: `volumes-${chart}-${range.from}-${range.to}-${range.by}.png`,
  };
  const query = new URLSearchParams({
    ...range,
    asAt,
    ...(answer.provisional ? { provisional: 'true' } : {}),
  });
  return (
    <Panel
      id={`chart-${chart}`}
      title={words.title}
      sub={[t(`volumes.${chart}-sub`), markedAmong(t, periods, t(`by.${range.by}`)), span].join(' · ')}
      foot={<span>{asAtText}</span>}
    >
      <BarsLegend view={view} names={names} />
      <VolumeBars
        view={view}
        words={names}
        summary={words.summary}
        walk={t('volumes.walk', { what })}
        png={t('measure.png')}
        picture={picture}
      >
        <a href={`/api/v1/volumes?${query}&format=csv`}>{t('measure.csv')}</a>
        <a href={`/api/v1/volumes?${query}`}>{t('measure.json')}</a>
      </VolumeBars>
      <EventList title={t('events.chart.list')} lines={happened.lines} />
      <ChartTable chart={chart} periods={periods} caption={caption} events={happened.marks} />
    </Panel>
  );
}
