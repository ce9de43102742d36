import { z } from 'zod';
import { type Day, parseDay } from '@/lib/calendar/day';
import { type Month, parseMonth } from '@/lib/calendar/month';
import { CHANNELS, type Channel } from '@/lib/kpi/count-entry';
import type { EventContent } from '@/lib/kpi/event-content';
import { EVENT_ENDS, EVENT_KINDS, GRADES } from '@/lib/kpi/stated';
import { reasonField } from './reason-field';

const LONGEST_TEXT = 1_000;
const LONGEST_SOURCE = 500;
const MOST_SOURCES = 10;

/** Where an event is known from: a public place, or the office itself. */
export const EVENT_GRADES = ['own', ...GRADES] as const;

/** The name of a channel's tick box. */
export function channelField<C extends Channel>(channel: C): `channel_${C}` {
  return `channel_${channel}`;
}

const VISIBLE = /^[^\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]*$/u;

const when = z.string('event-date-unfit').trim();

/** One paragraph, whatever lines it was pasted in; what is said where there is none names the language. */
const textIn = (language: 'en' | 'zh-hant' | 'zh-hans') =>
  z
    .string(`event-text-missing-${language}`)
    .transform((typed) => typed.replace(/\s+/gu, ' ').trim())
    .pipe(
      z
        .string()
        .regex(/[^\p{Cf}\s]/u, `event-text-missing-${language}`)
        .refine((said) => [...said].length <= LONGEST_TEXT, 'event-text-too-long')
        .regex(VISIBLE, 'text-unfit'),
    );

const sources = z
  .string('unfit')
  .transform((typed) =>
    typed
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter(Boolean),
  )
  .pipe(
    z
      .array(z.string().regex(VISIBLE, 'text-unfit'))
      .refine(
        (lines) => lines.length <= MOST_SOURCES && lines.every((line) => [...line].length <= LONGEST_SOURCE),
        'event-sources-too-many',
      ),
  );

const ticks = Object.fromEntries(
  CHANNELS.map((channel) => [channelField(channel), z.literal('on', 'unfit').optional()]),
) as Record<`channel_${Channel}`, z.ZodOptional<z.ZodLiteral<'on'>>>;

const fields = {
  from: when.min(1, 'event-date-missing').transform(dayOrMonth),
  to: when.transform((typed, context) => (typed === '' ? null : dayOrMonth(typed, context))),
  ends: z.enum(EVENT_ENDS, 'choice-unfit'),
  kind: z.enum(EVENT_KINDS, 'choice-unfit'),
  ...ticks,
  text_en: textIn('en'),
  text_zh_hant: textIn('zh-hant'),
  text_zh_hans: textIn('zh-hans'),
  grade: z.enum(EVENT_GRADES, 'choice-unfit'),
  sources,
  key: z.uuid('unfit'),
  /** What was previewed: empty before. */
  previewed: z.string('unfit').regex(/^(?:[0-9a-f]{64})?$/, 'unfit'),
};

const changes = {
  event: z.string('unfit').regex(/^[a-z0-9-]{1,100}$/, 'unfit'),
  seen: z.string('unfit').regex(/^[1-9]\d{0,18}$/, 'unfit'),
  reason: reasonField,
};

type Values = z.infer<z.ZodObject<typeof fields>>;

/** The form that records an event. Messages are keys of `forms.problems`. */
export const eventSchema = z.strictObject(fields).superRefine(fits);

/** The form that corrects one. */
export const correctionSchema = z.strictObject({ ...fields, ...changes }).superRefine(fits);

/** The form that takes one back. */
export const takeBackSchema = z.strictObject({ ...changes, key: fields.key, previewed: fields.previewed });

/** The fields of the form in the order in which they are filled in. */
export type EventField = keyof typeof fields | keyof typeof changes;

/** What is said by a form that fits. */
export function eventContent(values: Values): EventContent {
  const { from, to, ends, kind, grade, text_en, text_zh_hant, text_zh_hans } = values;
  return {
    from,
    to,
    ends,
    kind,
    channels: channelsOf(values),
    text: { en: text_en, 'zh-Hant': text_zh_hant, 'zh-Hans': text_zh_hans },
    grade,
    sources: values.sources,
  };
}

/** What somebody would have typed to say it: what a form shows that corrects it. */
export function typedEvent(content: EventContent): Readonly<Partial<Record<EventField, string>>> {
  const { from, to, ends, kind, channels, text: said, grade, sources: found } = content;
  return {
    ...{ from, to: to ?? '', ends, kind, grade, sources: found.join('\n') },
    ...{ text_en: said.en, text_zh_hant: said['zh-Hant'], text_zh_hans: said['zh-Hans'] },
    ...Object.fromEntries(channels.map((channel) => [channelField(channel), 'on'])),
  };
}

function fits(values: Values, context: z.RefinementCtx): void {
  const { from, to, ends, kind, grade } = values;
  const problem = (field: EventField, message: string) =>
    context.addIssue({ code: 'custom', path: [field], message });
  if (to !== null && ends !== 'known') problem('to', 'event-end-open');
  if (to !== null && endsBefore(to, from)) problem('to', 'event-order');
  if (kind === 'suspension' && ends === 'known' && to === null) problem('to', 'event-end-missing');
  const channels = channelsOf(values);
  const [first] = CHANNELS;
  if (kind === 'suspension' && channels.length === 0) problem(channelField(first), 'event-channels-missing');
  if (kind !== 'suspension' && channels.length > 0) problem('kind', 'event-channels-other');
  if (grade !== 'own' && values.sources.length === 0) problem('sources', 'event-sources-missing');
}

/** By what both name: a month holds each of its days, so it neither ends before them nor begins after them. */
function endsBefore(to: Day | Month, from: Day | Month): boolean {
  const same = Math.min(to.length, from.length);
  return to.slice(0, same) < from.slice(0, same);
}

function channelsOf(values: Values): readonly Channel[] {
  return CHANNELS.filter((channel) => values[channelField(channel)] === 'on');
}

function dayOrMonth(typed: string, context: z.RefinementCtx): Day | Month {
  const found = parseDay(typed) ?? parseMonth(typed);
  if (found !== null) return found;
  context.addIssue({ code: 'custom', message: 'event-date-unfit' });
  return z.NEVER;
}
