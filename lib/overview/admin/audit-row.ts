import { hongKongDay, hongKongTime } from '@/lib/calendar/hong-kong';
import type { Locale } from '@/lib/format/locale';
import { formatMoment } from '@/lib/format/moment';
import type { Translator } from '@/lib/messages/translator';
import { accountName, type NamedAccount } from './account-name';
import { type DetailView, detailsView } from './audit-details';
import { type SubjectView, subjectView } from './audit-subject';

/** A row of the audit, as the data layer tells it. */
export type AuditEntry = {
  readonly id: string;
  readonly at: Date;
  readonly kind: string;
  readonly subject: string;
  readonly details: Readonly<Record<string, unknown>>;
  readonly by: NamedAccount | null;
  readonly about: NamedAccount | null;
};

export type AuditRowView = {
  readonly id: string;
  /** For people, to the second, Hong Kong time. */
  readonly when: string;
  /** The same for machines: `2026-11-23T14:05:09+08:00`. */
  readonly time: string;
  readonly who: string;
  readonly what: WhatView;
  readonly about: SubjectView;
  readonly details: readonly DetailView[];
};

/** What happened in words; a kind that nobody has words for shows as it is kept. */
export type WhatView = { readonly text: string; readonly isCode: boolean };

/** A row of the audit as an administrator reads it. */
export function auditRowView(t: Translator, locale: Locale, row: AuditEntry): AuditRowView {
  return {
    id: row.id,
    when: formatMoment(row.at, locale, { to: 'second', width: 'short' }),
    time: `${hongKongDay(row.at)}T${hongKongTime(row.at)}+08:00`,
    who: row.by === null ? t('audit.nobody') : accountName(t, row.by),
    what: kindView(t, row.kind),
    about: subjectView(t, locale, row),
    details: detailsView(t, locale, row.details),
  };
}

/** What a kind is called. */
export function kindView(t: Translator, kind: string): WhatView {
  const key = `audit.kind.${kind}` as 'audit.kind.denied';
  return t.has(key) ? { text: t(key), isCode: false } : { text: kind, isCode: true };
}
