import type { CountEntry } from '@/lib/kpi/count-entry';
import { COUNTS, type CountCode } from '@/lib/kpi/counts';

/** The parts of the form, in the order in which they are filled in. */
export const RETURN_GROUPS = ['calls', 'enquiries', 'satisfaction', 'written'] as const;
export type ReturnGroup = (typeof RETURN_GROUPS)[number];

const GROUP_OF: Readonly<Record<CountEntry['channel'], ReturnGroup>> = {
  calls: 'calls',
  enquiries: 'enquiries',
  cases: 'enquiries',
  satisfaction: 'satisfaction',
  written: 'written',
};

/** The counts of a group, in the catalogue's order. */
export function countsOfGroup(group: ReturnGroup): readonly CountCode[] {
  return COUNTS.filter(({ channel }) => GROUP_OF[channel] === group).map(({ code }) => code);
}
