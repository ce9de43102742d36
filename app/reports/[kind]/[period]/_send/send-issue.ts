import type { z } from 'zod';
import { LANGUAGE_NAMES } from '@/app/reports/_view/language-names';
import type { Person } from '@/lib/access/person';
import { reportFailure } from '@/lib/data/report-failure';
import { type IssueOutcome, issueReport } from '@/lib/data/reports/issue-report';
import { LOCALES } from '@/lib/format/locale';
import type { issueSchema } from '@/lib/forms/report-schema';
import { charactersNotPrinted, render } from '@/lib/rendering/render';
import { RenderingFailed } from '@/lib/rendering/rendering-failed';
import { missingTexts } from '@/lib/reports/missing-texts';
import { parseReportName } from '@/lib/reports/report-name';
import { type FormResult, refusedAs } from '@/lib/request/handle-form';
import { getLocale, getTexts } from '@/lib/request/words';
import manifest from '@/package.json' with { type: 'json' };

/** Issues a report, or says why nothing was issued. */
export async function sendIssue(
  person: Person,
  values: z.infer<typeof issueSchema>,
  now: Date,
): Promise<FormResult> {
  const t = await getTexts();
  const report = parseReportName(values.kind, values.period);
  if (report === null) return refusedAs(400, t('forms.not-ours'));
  const locales = values.languages === 'all' ? LOCALES : [values.languages];
  const order = { ...report, locales, seen: values.seen, note: values.note ?? null, key: values.key };
  const unfit = await charactersNotPrinted(order.note ?? '');
  if (unfit.length > 0)
    return problem('note', t('reportPage.commentary.unfit', { characters: unfit.join(' ') }));
  try {
    const outcome = await issueReport(person, order, { render, version: manifest.version }, now);
    if (outcome.kind === 'issued')
      return { kind: 'go', to: `/reports/${report.kind}/${report.period}?done=${outcome.number}` };
    if (outcome.kind === 'note-missing') return problem('note', t('forms.problems.note-missing'));
    if (outcome.kind === 'languages-missing') {
      const languages = outcome.locales.map((locale) => LANGUAGE_NAMES[locale]).join(', ');
      return problem('languages', t('reportPage.issue.languages-missing', { languages }));
    }
    return refusedAs(409, await refusalText(outcome, report.period));
  } catch (error) {
    if (!(error instanceof RenderingFailed)) throw error;
    reportFailure(error);
    return refusedAs(500, t('reportPage.issue.failed'));
  }
}

function problem(field: string, text: string): FormResult {
  return { kind: 'problems', problems: [{ field, text }] };
}

async function refusalText(
  outcome: Exclude<IssueOutcome, { readonly kind: 'issued' | 'note-missing' | 'languages-missing' }>,
  period: string,
): Promise<string> {
  const [t, locale] = [await getTexts(), await getLocale()];
  switch (outcome.kind) {
    case 'commentary':
      return t('reportPage.issue.commentary', { count: outcome.open.length });
    case 'not-approved':
    case 'issued-meanwhile':
    case 'changed-meanwhile':
      return t(`reportPage.issue.${outcome.kind}`);
    default:
      return missingTexts(t, locale, period, outcome).join(' ');
  }
}
