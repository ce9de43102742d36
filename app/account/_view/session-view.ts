import type { OwnSession } from '@/lib/data/people/own-account';
import type { Locale } from '@/lib/format/locale';
import { formatMoment } from '@/lib/format/moment';
import { cutShort, programOf } from '@/lib/format/program-name';
import { partFor } from '@/lib/messages/translator';

/** As much as is told of what a program that nobody knows says of itself. */
const RAW = 60;

/** One of the places where somebody is signed in, in words. */
export function sessionView(session: OwnSession, locale: Locale) {
  const t = partFor(locale, 'account.sessions');
  const since = formatMoment(session.since, locale);
  const program = programText(session.program ?? '', locale);
  return {
    id: session.id,
    isThis: session.current,
    program,
    from: session.address ? t('from', { address: session.address }) : t('from-unknown'),
    since: t('since', { moment: since }),
    seen: t('seen', { moment: formatMoment(session.lastSeenAt, locale) }),
    /** Names the button among others of its kind. */
    endLabel: t('end-label', { program, moment: since }),
  };
}

function programText(userAgent: string, locale: Locale): string {
  const t = partFor(locale, 'account.sessions');
  const known = programOf(userAgent);
  if (known === null) return cutShort(userAgent.trim(), RAW) || t('program-unknown');
  const { browser, system } = known;
  return system === null ? browser : t('program-on', { browser, system });
}
