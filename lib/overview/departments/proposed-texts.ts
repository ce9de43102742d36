import type { Month } from '@/lib/calendar/month';
import type { Locale } from '@/lib/format/locale';
import { formatMonth } from '@/lib/format/month';
import type { EntryFormProblem } from '@/lib/forms/department-entries';
import type { Translator } from '@/lib/messages/translator';
import type { DepartmentEntry } from '@/lib/proposals/department-entry';
import type { DepartmentsEffects } from '@/lib/proposals/departments-effects';
import type { ProposalProblem } from '@/lib/proposals/proposed';
import { listed } from './numbers';

type EntryEffect = DepartmentsEffects['entries'][number];

/** A department as one line: `Agriculture (AFCD), January 2010 – goes on`. */
export function entryText(
  t: Translator,
  locale: Locale,
  { code, name, from, to, successor }: DepartmentEntry,
): string {
  return t('departments.preview.described', {
    name: name[locale],
    code,
    from: formatMonth(from, locale),
    to: to === null ? t('departments.list.goes-on') : formatMonth(to, locale),
    successor: successor ?? 'none',
  });
}

/** What an entry would change, in a sentence. */
export function effectText(t: Translator, locale: Locale, { before, after }: EntryEffect): string {
  const then = entryText(t, locale, after);
  return before === null
    ? t('departments.preview.new', { after: then })
    : t('departments.preview.changed', { before: entryText(t, locale, before), after: then });
}

/** How many months have counts of it. */
export function countsText(t: Translator, locale: Locale, { months, lastMonth }: EntryEffect): string {
  const last = lastMonth === null ? '' : formatMonth(lastMonth, locale);
  return t('departments.preview.counts', { count: months, last });
}

/** Which departments' figures would be told together from then on. */
export function joinedTexts(t: Translator, locale: Locale, effects: DepartmentsEffects): readonly string[] {
  const joining = new Map<string, string[]>();
  for (const { before, after } of effects.entries) {
    if (after.successor === null || after.successor === before?.successor) continue;
    joining.set(after.successor, [...(joining.get(after.successor) ?? []), after.code]);
  }
  return [...joining].map(([successor, codes]) =>
    t('departments.preview.joined', { codes: codes.join(locale === 'en' ? ', ' : '、'), successor }),
  );
}

/** What stands in the way of departments, in a sentence. */
export function proposalProblemText(
  t: Translator,
  locale: Locale,
  { place, value, code, facts }: ProposalProblem,
): string {
  const key = `departments.propose.problem.${code}` as 'departments.propose.problem.twice';
  const told = Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [
      name,
      typeof fact === 'string' ? formatMonth(fact as Month, locale) : fact,
    ]),
  );
  const said =
    value !== null && code === 'to-before-from' ? formatMonth(value as Month, locale) : (value ?? '');
  return t(key, { ...told, department: place, value: said });
}

/** What can't be read in a field of the form. */
export function entryProblemText(t: Translator, { part, code, value }: EntryFormProblem): string {
  return t(`departments.propose.form-problem.${code}`, {
    field: t(`departments.propose.part.${part}`),
    value,
  });
}

/** What all of it would change, in one text. */
export function effectsText(t: Translator, locale: Locale, effects: DepartmentsEffects): string {
  const lines = effects.entries.map((entry) => effectText(t, locale, entry));
  const all = [...lines, ...joinedTexts(t, locale, effects)];
  return t('departments.propose.would-change', { what: listed(all, locale) });
}
