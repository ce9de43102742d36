import type { Verified } from '@/lib/data/reports/verify-file';
import type { Locale } from '@/lib/format/locale';
import { formatMoment } from '@/lib/format/moment';
import { formatDay } from '@/lib/format/month';
import type { Translator } from '@/lib/messages/translator';

/** What is known of a file, in a sentence. */
export function verifiedText(t: Translator, locale: Locale, verified: Verified): string {
  if (verified.kind === 'unknown') return t('reportPage.verify.unknown');
  const { kind, name, id, asAt, at, by } = verified;
  const said = { name, id, day: formatDay(asAt, locale), when: formatMoment(at, locale) };
  return kind === 'issued'
    ? t('reportPage.verify.issued', said)
    : t('reportPage.verify.superseded', { ...said, by: by ?? '' });
}
