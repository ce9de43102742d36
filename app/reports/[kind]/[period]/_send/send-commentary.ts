import type { z } from 'zod';
import type { Person } from '@/lib/access/person';
import { parseMonth } from '@/lib/calendar/month';
import { loadReportPage } from '@/lib/data/reports/load-report-page';
import { writeCommentary } from '@/lib/data/reports/write-commentary';
import { LOCALES } from '@/lib/format/locale';
import type { commentarySchema } from '@/lib/forms/report-schema';
import { charactersNotPrinted } from '@/lib/rendering/render';
import { type FormResult, refusedAs } from '@/lib/request/handle-form';
import { getTexts } from '@/lib/request/words';
import { suggestionsSeen } from '../_view/suggestions-seen';

/** Keeps the texts of one pledge, written beside the suggestions that were seen. */
export async function sendCommentary(
  person: Person,
  values: z.infer<typeof commentarySchema>,
  now: Date,
): Promise<FormResult> {
  const t = await getTexts();
  const month = parseMonth(values.period);
  if (month === null) return refusedAs(400, t('forms.not-ours'));
  const answer = await loadReportPage(person, { kind: 'monthly', period: month }, now);
  const prepared = answer.now?.kind === 'prepared' ? answer.now : null;
  const texts = prepared?.commentary.filter(({ measure }) => measure === values.measure) ?? [];
  if (texts.length === 0 || suggestionsSeen(texts) !== values.seen)
    return refusedAs(409, t('reportPage.commentary.changed-meanwhile'));
  const problems: { field: string; text: string }[] = [];
  for (const field of LOCALES) {
    const characters = await charactersNotPrinted(values[field]);
    const unfit = { characters: characters.join(' ') };
    if (characters.length > 0) problems.push({ field, text: t('reportPage.commentary.unfit', unfit) });
  }
  if (problems.length > 0) return { kind: 'problems', problems };
  const written = texts.map(({ measure, locale, suggested }) => ({
    measure,
    locale,
    suggested,
    text: values[locale],
  }));
  await writeCommentary(person, month, written, now);
  return { kind: 'go', to: `/reports/monthly/${month}?written=${values.measure}` };
}
