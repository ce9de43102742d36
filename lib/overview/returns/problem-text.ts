import { formatCount } from '@/lib/format/number';
import type { ReturnField, ReturnProblem } from '@/lib/forms/return-form';
import { COUNT_CODES } from '@/lib/kpi/counts';
import type { Translator } from '@/lib/messages/translator';

/** A field of the form by its name on the screen. */
export function fieldLabel(t: Translator, field: ReturnField): string {
  if (field === 'note') return t('returnPage.form.note');
  const explained = COUNT_CODES.find((code) => field === `why_${code}`);
  return explained === undefined
    ? t(`count.${field as (typeof COUNT_CODES)[number]}`)
    : t('returnPage.form.why', { count: t(`count.${explained}`) });
}

/** What can't be read in a field, in a sentence that names field and value and says what to write. */
export function problemText(t: Translator, { field, code, value, facts }: ReturnProblem): string {
  const read = Object.entries(facts).map(([name, fact]) => [
    name,
    isNumber(fact) ? formatCount(BigInt(fact)) : fact,
  ]);
  return t(`returnPage.problem.${code}`, { ...Object.fromEntries(read), field: fieldLabel(t, field), value });
}

function isNumber(fact: string | number): boolean {
  return /^[0-9]+$/.test(String(fact));
}
