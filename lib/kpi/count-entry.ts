import type { Month } from '@/lib/calendar/month';

/** What a count says of: the calls, the enquiries made by phone, the ratings, the written contacts, the cases. */
export const CHANNELS = ['calls', 'enquiries', 'satisfaction', 'written', 'cases'] as const;
export type Channel = (typeof CHANNELS)[number];

/** An error refuses the counts; a warning asks for an explanation. */
export type Severity = 'error' | 'warning';

/** One count of the catalogue. `atMost`: expressions over other counts that it can't exceed. */
export type CountEntry = {
  readonly code: string;
  readonly channel: Channel;
  /** What it is called, everywhere. */
  readonly label: { readonly en: string; readonly 'zh-Hant': string; readonly 'zh-Hans': string };
  readonly max: bigint;
  readonly collectedFrom: Month | null;
  readonly collectedUntil: Month | null;
  readonly atMost: readonly { readonly expression: string; readonly severity: Severity }[];
};
