import type { Month } from '@/lib/calendar/month';

/** What a count says of: the calls, the enquiries made by phone, the ratings, the written contacts, the cases. */
type Channel = 'calls' | 'enquiries' | 'satisfaction' | 'written' | 'cases';

/** An error refuses the counts; a warning asks for an explanation. */
export type Severity = 'error' | 'warning';

/** One count of the catalogue. `atMost`: expressions over other counts that it can't exceed. */
export type CountEntry = {
  readonly code: string;
  readonly channel: Channel;
  readonly max: bigint;
  readonly collectedFrom: Month | null;
  readonly collectedUntil: Month | null;
  readonly atMost: readonly { readonly expression: string; readonly severity: Severity }[];
};

const INT4 = 2_147_483_647n;
const ALWAYS = { max: INT4, collectedFrom: null, collectedUntil: null, atMost: [] } as const;

/**
 * The catalogue of counts, in the order of the columns of a monthly file (between `month` and `note`).
 *
 * Form, file headers, checks, API, export, report and data dictionary are made from it: a new count is an entry here
 * and a migration. Labels are in lib/messages by `code`. Source: contract.md, Monthly counts.
 */
export const COUNTS = [
  { ...ALWAYS, code: 'calls_blocked', channel: 'calls' },
  { ...ALWAYS, code: 'calls_offered', channel: 'calls' },
  { ...ALWAYS, code: 'calls_answered', channel: 'calls', atMost: [error('calls_offered')] },
  { ...ALWAYS, code: 'calls_answered_within_12s', channel: 'calls', atMost: [error('calls_answered')] },
  {
    ...ALWAYS,
    code: 'calls_abandoned_within_12s',
    channel: 'calls',
    atMost: [error('calls_offered - calls_answered')],
  },
  { ...ALWAYS, code: 'wait_seconds_total', channel: 'calls', max: 2n ** 53n },
  { ...ALWAYS, code: 'enquiries', channel: 'enquiries', atMost: [warning('calls_answered')] },
  { ...ALWAYS, code: 'enquiries_resolved_first_time', channel: 'enquiries', atMost: [error('enquiries')] },
  { ...ALWAYS, code: 'complaints', channel: 'cases' },
  { ...ALWAYS, code: 'cases_assigned', channel: 'cases' },
  { ...ALWAYS, code: 'cases_assigned_within_3h', channel: 'cases', atMost: [error('cases_assigned')] },
  { ...ALWAYS, code: 'rated_1', channel: 'satisfaction' },
  { ...ALWAYS, code: 'rated_2', channel: 'satisfaction' },
  { ...ALWAYS, code: 'rated_3', channel: 'satisfaction' },
  { ...ALWAYS, code: 'rated_4', channel: 'satisfaction' },
  { ...ALWAYS, code: 'rated_5', channel: 'satisfaction' },
  { ...ALWAYS, code: 'emails', channel: 'written' },
  { ...ALWAYS, code: 'other_written', channel: 'written' },
] as const satisfies readonly CountEntry[];

export type CountCode = (typeof COUNTS)[number]['code'];

/** A whole number (0 = collected and none), or why there is none. */
export type CountValue = number | 'not-collected' | 'suspended';

/** A month's counts: every count of the catalogue has a value. */
export type Counts = Readonly<Record<CountCode, CountValue>>;

/** The codes of the catalogue, in its order. */
export const COUNT_CODES: readonly CountCode[] = COUNTS.map((count) => count.code);

/** A month of which nothing was collected. */
export const NOTHING_COLLECTED = Object.fromEntries(
  COUNT_CODES.map((code) => [code, 'not-collected']),
) as Counts;

const CODES: ReadonlySet<string> = new Set(COUNT_CODES);

/** Whether `text` is the code of a count. */
export function isCountCode(text: string): text is CountCode {
  return CODES.has(text);
}

function error(expression: string) {
  return { expression, severity: 'error' } as const;
}

function warning(expression: string) {
  return { expression, severity: 'warning' } as const;
}
