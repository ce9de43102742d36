import type { Day } from '@/lib/calendar/day';
import type { Locale } from '@/lib/format/locale';
import { formatDay } from '@/lib/format/month';
import type { Translator } from '@/lib/messages/translator';
import type { ReportFrame } from '../report-frame';

/** What a frame says on every page: the word across what isn't issued, and the foot. */
export type FrameTexts = { readonly mark: string | null; readonly foot: string };

/** Of an issued report its snapshot's id and hash; of a preview that it is one, and as at when. */
export function frameTexts(t: Translator, locale: Locale, frame: ReportFrame, asAt: Day): FrameTexts {
  return frame.kind === 'issued'
    ? { mark: null, foot: t('report.foot', { id: frame.id, sha256: frame.sha256 }) }
    : { mark: t('report.preview'), foot: t('report.foot-preview', { day: formatDay(asAt, locale) }) };
}
