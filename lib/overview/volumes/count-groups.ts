import type { CountEntry } from '@/lib/kpi/count-entry';
import { COUNTS } from '@/lib/kpi/counts';
import type { Quantity } from '@/lib/kpi/period-counts';

type Channel = CountEntry['channel'];

/** What stands behind the counts of a channel, being made from them. */
const FOLLOWS: Readonly<Partial<Record<Channel, readonly Quantity[]>>> = {
  calls: ['answered_later', 'abandoned', 'attempts'],
  satisfaction: ['ratings'],
  written: ['written_contacts'],
};

/** Every count of the catalogue by its channel, in its order, each group with what follows from it. */
export const COUNT_GROUPS: readonly { readonly channel: Channel; readonly columns: readonly Quantity[] }[] = [
  ...new Set(COUNTS.map(({ channel }) => channel)),
].map((channel) => ({
  channel,
  columns: [
    ...COUNTS.filter((count) => count.channel === channel).map(({ code }) => code),
    ...(FOLLOWS[channel] ?? []),
  ],
}));
