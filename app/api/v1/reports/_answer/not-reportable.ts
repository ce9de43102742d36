import { ApiError } from '@/lib/api/api-error';
import type { ReportName } from '@/lib/data/reports/issue';
import type { NotReportable } from '@/lib/data/reports/prepare-issue';
import type { Locale } from '@/lib/format/locale';
import { translatorFor } from '@/lib/messages/translator';
import { missingTexts } from '@/lib/reports/missing-texts';

/** The refusal of a report that can't be made yet, with everything that it lacks. */
export function notReportable({ period }: ReportName, why: NotReportable, locale: Locale): ApiError {
  const texts = missingTexts(translatorFor(locale), locale, period, why);
  const details = texts.map((message) => ({ field: 'report', value: period, message }));
  return new ApiError('not-approved', texts.join(' '), details);
}
