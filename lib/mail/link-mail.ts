import type { Locale } from '@/lib/format/locale';
import { formatMoment } from '@/lib/format/moment';
import { partFor } from '@/lib/messages/translator';
import type { Mail } from './send-mail';

/** A link by which somebody comes in. */
export type LinkToMail = {
  readonly kind: 'invitation' | 'reset';
  readonly person: { readonly name: string; readonly email: string };
  /** Who made it. */
  readonly author: string;
  readonly address: string;
  readonly expiresAt: Date;
};

/** Which language somebody reads isn't known before they come in: both official ones stand in one mail. */
const LANGUAGES = ['en', 'zh-Hant'] as const satisfies readonly Locale[];

/**
 * The mail that brings somebody their link: what it does, until when (Hong Kong time), and what to do when it wasn't expected.
 * The name stands in the greeting only, never in the subject.
 *
 * @example linkMail({ kind: 'invitation', … }).subject // 'Invitation to 1823 service pledges｜1823服務承諾：邀請'
 */
export function linkMail(link: LinkToMail): Mail {
  const { kind, person } = link;
  return {
    to: { name: person.name, address: person.email },
    subject: LANGUAGES.map((locale) => partFor(locale, 'mail')(`${kind}.subject`)).join('｜'),
    text: LANGUAGES.map((locale) => letter(locale, link)).join('\n\n————\n\n'),
  };
}

function letter(locale: Locale, { kind, person, author, address, expiresAt }: LinkToMail): string {
  const t = partFor(locale, 'mail');
  return [
    t('greeting', { name: person.name }),
    t(`${kind}.what`, { author }),
    t(`${kind}.do`, { end: formatMoment(expiresAt, locale) }),
    address,
    t('keep'),
    t(`${kind}.unexpected`),
  ].join('\n\n');
}
