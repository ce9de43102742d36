import type { EventMark } from '@/lib/charts/event-marks';
import type { Locale } from '@/lib/format/locale';
import { formatMonth } from '@/lib/format/month';
import { formatCount } from '@/lib/format/number';
import type { Channel, ChannelMonth } from '@/lib/kpi/channels';
import type { Gap } from '@/lib/kpi/gap';
import type { Volumes } from '@/lib/kpi/volumes';
import type { Translator } from '@/lib/messages/translator';
import { type ChartEvents, toldWith } from '../events/chart-events';
import { cautionWord } from '../standing-word';

/** A channel in a month: its number as text, or the gap with its words. */
export type ChannelCell = { readonly text: string; readonly gap: Gap | null };

/** The volumes by channel: every text as it stands on the screen, and the numbers for drawing. */
export type VolumesView = {
  readonly title: string;
  readonly summary: string;
  readonly rows: readonly {
    readonly key: string;
    readonly month: string;
    readonly calls: ChannelCell;
    readonly written: ChannelCell;
    readonly standing: string | null;
  }[];
  readonly labels: readonly string[];
  readonly told: readonly string[];
  /** What happened, by the months that it touches. */
  readonly events: readonly EventMark[];
  readonly drawn: Readonly<Record<Channel, readonly (number | null)[]>>;
  readonly gaps: Readonly<Record<Channel, readonly (Gap | null)[]>>;
  /** Whether the month isn't approved yet. */
  readonly provisional: readonly boolean[];
};

/** The months of two years by channel, and what the year adds up to where it is whole. */
export function volumesView(
  t: Translator,
  locale: Locale,
  year: string,
  facts: { readonly months: readonly ChannelMonth[]; readonly year: Volumes },
  happened: Pick<ChartEvents, 'marks' | 'told'>,
): VolumesView {
  const { months } = facts;
  const rows = months.map((month) => ({
    key: month.month,
    month: formatMonth(month.month, locale),
    calls: cellOf(t, month.calls),
    written: cellOf(t, month.written),
    standing: month.standing && t(`standing.${month.standing}`),
  }));
  const both = <Of>(of: (channel: Channel) => Of) => ({ calls: of('calls'), written: of('written') });
  return {
    title: titleText(t, year, facts.year),
    summary: summaryText(t, locale, months),
    rows,
    labels: months.map(({ month }) => formatMonth(month, locale, 'short')),
    events: happened.marks,
    told: toldWith(
      rows.map((row, place) => {
        const told = (channel: Channel) =>
          t('dashboard.told-channel', { channel: t(`dashboard.${channel}`), value: row[channel].text });
        const said = { month: row.month, calls: told('calls'), written: told('written') };
        const mark = cautionWord(t, months[place]?.standing ?? null);
        return [t('dashboard.volumes-told', said), mark].filter(Boolean).join(' · ');
      }),
      happened,
    ),
    drawn: both((channel) =>
      months.map(({ [channel]: value }) => (typeof value === 'bigint' ? Number(value) : null)),
    ),
    gaps: both((channel) => months.map(({ [channel]: value }) => (typeof value === 'bigint' ? null : value))),
    provisional: months.map(({ standing }) => standing === 'provisional'),
  };
}

function cellOf(t: Translator, value: bigint | Gap): ChannelCell {
  return typeof value === 'bigint'
    ? { text: formatCount(value), gap: null }
    : { text: t(`gap.${value}`), gap: value };
}

function titleText(t: Translator, year: string, volumes: Volumes): string {
  const { calls_offered: calls, emails, other_written: other } = volumes.totals;
  const written = emails === null || other === null ? null : emails + other;
  if (calls !== null && written !== null)
    return t('dashboard.volumes-whole', { calls: formatCount(calls), written: formatCount(written), year });
  if (calls !== null) return t('dashboard.volumes-calls', { calls: formatCount(calls), year });
  if (written !== null) return t('dashboard.volumes-written', { written: formatCount(written), year });
  const { monthsReported: reported, monthsExpected: expected } = volumes;
  if (reported === 0) return t('dashboard.volumes-none', { year });
  if (reported < expected) return t('dashboard.volumes-part', { reported, expected, year });
  return t('dashboard.volumes-open', { year });
}

function summaryText(t: Translator, locale: Locale, months: readonly ChannelMonth[]): string {
  const end = (month: ChannelMonth | undefined) => (month ? formatMonth(month.month, locale) : '');
  const [most] = months
    .flatMap(({ month, calls }) => (typeof calls === 'bigint' ? [{ month, calls }] : []))
    .sort((a, b) => Number(b.calls - a.calls));
  return t('dashboard.volumes-summary', {
    from: end(months[0]),
    to: end(months.at(-1)),
    highest: most ? formatMonth(most.month, locale) : 'none',
    calls: most ? formatCount(most.calls) : '',
  });
}
