import { yearMonths } from '@/lib/calendar/year-of-months';
import { spanOfMonth } from '@/lib/charts/event-marks';
import type { OverviewAnswer } from '@/lib/data/reads/load-overview';
import type { Locale } from '@/lib/format/locale';
import { formatDay } from '@/lib/format/month';
import { addressWith } from '@/lib/forms/address-with';
import { GAPS } from '@/lib/kpi/gap';
import type { Translator } from '@/lib/messages/translator';
import { statedVolumes } from '@/lib/overview/dashboard/stated-volumes';
import { volumesView } from '@/lib/overview/dashboard/volumes';
import { yearText } from '@/lib/overview/dashboard/year-links';
import { chartEvents, eventTexts } from '@/lib/overview/events/chart-events';

export type VolumesPanelView = ReturnType<typeof volumesPanelView>;
export type VolumesChartView = NonNullable<VolumesPanelView['chart']>;

/** How many came by each channel, month by month, and apart from them what books state for calendar years. */
export function volumesPanelView(
  t: Translator,
  locale: Locale,
  answer: OverviewAnswer,
  kept: Readonly<Record<string, string>>,
) {
  const { volumes, asAt, provisional, year, books } = answer;
  const from = volumes.months[0]?.month ?? yearMonths(year).from;
  const { to } = yearMonths(year);
  const happened = chartEvents(t, locale, answer.events, {
    spans: volumes.months.map(({ month }) => spanOfMonth(month)),
    today: asAt,
  });
  const named = yearText(year, locale);
  const { title, summary, rows, ...chart } = volumesView(t, locale, named, volumes, happened);
  const standing = volumes.year.standing ? t(`standing.${volumes.year.standing}`) : null;
  const origin = [standing, t('measure.as-at', { day: formatDay(asAt, locale) })].filter(Boolean).join(' · ');
  const asked = { from, to, by: 'month', asAt, ...(provisional ? { provisional: 'true' } : {}) };
  const query = new URLSearchParams(asked);
  const sub = t('dashboard.volumes-sub');
  const stated = statedVolumes(t, locale, books, { from, to });
  return {
    title,
    sub,
    origin,
    /** null: not one month is there. */
    chart: !answer.hasMonths
      ? null
      : {
          drawn: chart,
          legend: GAPS.filter((gap) => [...chart.gaps.calls, ...chart.gaps.written].includes(gap)).map(
            (gap) => ({
              gap,
              text: t(`gap.${gap}`),
            }),
          ),
          star: chart.provisional.includes(true) ? t('provisional.legend') : null,
          event: happened.lines.length > 0 ? t('events.chart.legend') : null,
          events: { title: t('events.chart.list'), lines: happened.lines },
          words: { calls: t('dashboard.calls'), written: t('dashboard.written') },
          summary,
          walk: t('dashboard.volumes-walk'),
          picture: {
            title,
            lines: [sub, summary, ...eventTexts(t, happened)],
            source: `${origin} · 1823`,
            fileName: `volumes-${from}-${to}-month.png`,
          },
          api: `/api/v1/volumes?${query}`,
          all: { text: t('dashboard.volumes-all'), href: addressWith('/volumes', kept, {}) },
          table: {
            caption: t('dashboard.volumes-caption'),
            elsewhere: { text: t('dashboard.table-elsewhere'), href: `/volumes?${query}` },
            rows: rows.map((row, place) => ({ ...row, event: happened.beside[place] ?? null })).reverse(),
          },
        },
    stated:
      stated.length === 0
        ? null
        : {
            title: t('dashboard.stated-title'),
            note: t('dashboard.stated-note'),
            figures: stated.map(({ key, what, printed }) => ({ key, what, printed })),
            sources: [...new Set(stated.map(({ source }) => source))],
          },
  };
}
