import { channelField, EVENT_GRADES, typedEvent } from '@/lib/forms/event-schema';
import type { FormField } from '@/lib/forms/form-state';
import { CHANNELS } from '@/lib/kpi/count-entry';
import type { EventContent } from '@/lib/kpi/event-content';
import { EVENT_ENDS, EVENT_KINDS } from '@/lib/kpi/stated';
import type { Translator } from '@/lib/messages/translator';

/** A box to tick. */
export type Tick = { readonly name: string; readonly label: string; readonly ticked: boolean };

/** The form of an event: its fields, with what stands in them before anybody types. */
export type EventFormView = {
  readonly when: readonly FormField[];
  /** null: the form doesn't ask. */
  readonly channels: {
    readonly legend: string;
    readonly hint: string;
    readonly ticks: readonly Tick[];
  } | null;
  readonly said: readonly FormField[];
};

const TEXTS = ['text_en', 'text_zh_hant', 'text_zh_hans'] as const;

/**
 * The form of an event.
 *
 * @param content what is corrected; null for a new one
 */
export function eventFormView(t: Translator, content: EventContent | null): EventFormView {
  const typed = content ? typedEvent(content) : {};
  const field = (name: keyof typeof typed, label: string, others: Partial<FormField> = {}): FormField => ({
    name,
    label,
    type: 'text',
    value: typed[name] ?? '',
    ...others,
  });
  const choice = (
    name: 'ends' | 'kind' | 'grade',
    options: FormField['options'] & {},
    others: Pick<FormField, 'hint'> = {},
  ) =>
    field(name, t(`events.form.${name}`), {
      ...others,
      type: 'choice',
      options,
      value: typed[name] ?? options[0]?.value ?? '',
    });
  return {
    when: [
      field('from', t('events.form.from'), { hint: t('events.form.date-hint') }),
      field('to', t('events.form.to'), { hint: t('events.form.to-hint'), optional: true }),
      choice(
        'ends',
        EVENT_ENDS.map((value) => ({ value, text: t(`events.ends.${value}`) })),
        { hint: t('events.form.ends-hint') },
      ),
      choice(
        'kind',
        EVENT_KINDS.map((value) => ({ value, text: t(`events.kind.${value}`) })),
      ),
    ],
    channels: {
      legend: t('events.form.channels'),
      hint: t('events.form.channels-hint'),
      ticks: CHANNELS.map((channel) => ({
        name: channelField(channel),
        label: t(`events.channel.${channel}`),
        ticked: typed[channelField(channel)] === 'on',
      })),
    },
    said: [
      ...TEXTS.map((name) => field(name, t(`events.form.${name}`), { type: 'long' })),
      choice(
        'grade',
        EVENT_GRADES.map((value) => ({ value, text: t(`events.grade.${value}`) })),
      ),
      field('sources', t('events.form.sources'), {
        type: 'long',
        hint: t('events.form.sources-hint'),
        optional: true,
        rows: 2,
      }),
      ...(content
        ? [
            field('reason', t('events.form.reason'), {
              type: 'long',
              hint: t('events.form.reason-correct'),
              rows: 2,
            }),
          ]
        : []),
    ],
  };
}

/** The form that takes an event back: it asks why, and nothing else. */
export function takeBackView(t: Translator): EventFormView {
  const reason: FormField = { name: 'reason', label: t('events.form.reason'), type: 'long', rows: 2 };
  return { when: [], channels: null, said: [reason] };
}
