import type { Person } from '@/lib/access/person';
import { type Month, parseMonth } from '@/lib/calendar/month';
import { loadReportPage } from '@/lib/data/reports/load-report-page';
import type { Prepared } from '@/lib/data/reports/prepare-issue';
import { type WrittenCommentary, writeCommentary } from '@/lib/data/reports/write-commentary';
import { type CommentaryField, commentaryFields } from '@/lib/forms/report-schema';
import { authorName } from '@/lib/overview/author-name';
import { charactersNotPrinted } from '@/lib/rendering/render';
import { type FormResult, refusedAs } from '@/lib/request/handle-form';
import { getTexts } from '@/lib/request/words';
import { setPageStatus } from '@/lib/server/page-status';
import { seenValue } from '../_view/seen-value';

type Values = Readonly<Record<string, string>>;
type State = Prepared['commentary'][number];
type Problem = { readonly field: string; readonly text: string };

/** Keeps the texts of a month's report, written beside the figures and over the versions that were seen. */
export async function sendCommentary(
  person: Person,
  values: Values,
  fields: readonly CommentaryField[],
  now: Date,
): Promise<FormResult> {
  const t = await getTexts();
  const month = parseMonth(values['period'] ?? '');
  const states = month ? await statesOf(person, month, now) : [];
  const own = fields.flatMap((field) => states.filter((state) => isOf(state, field)));
  if (month === null || own.length === 0 || own.length < fields.length)
    return refusedAs(400, t('forms.not-ours'));

  const problems = [...(await unprintable(values, own)), ...(await changed(values, own))];
  if (problems.length > 0) return refusedOver(problems, own);
  const outcome = await writeCommentary(
    person,
    month,
    own.map((state) => writtenOf(values, state)),
    now,
  );
  if (outcome.kind === 'written') return { kind: 'go', to: `/reports/monthly/${month}?written=true` };
  // Somebody was quicker by a moment.
  const stand = await statesOf(person, month, now);
  return refusedOver(await changed(values, stand), stand);
}

/** What is typed stays, beside what stands now; sending it again writes it over that. */
function refusedOver(problems: readonly Problem[], states: readonly State[]): FormResult {
  setPageStatus(409);
  const renewed = states.map((state) => [commentaryFields(state).seen, seenValue(state)]);
  return { kind: 'problems', problems, renewed: Object.fromEntries(renewed) };
}

async function statesOf(person: Person, month: Month, now: Date): Promise<readonly State[]> {
  const { now: stands } = await loadReportPage(person, { kind: 'monthly', period: month }, now);
  return stands?.kind === 'prepared' ? stands.commentary : [];
}

function isOf(state: State, { measure, locale }: CommentaryField): boolean {
  return state.measure === measure && state.locale === locale;
}

function writtenOf(values: Values, state: State): WrittenCommentary {
  const { measure, locale, suggested, basis } = state;
  const { text, seen } = commentaryFields(state);
  const version = Number.parseInt(values[seen]?.split(':')[0] ?? '0', 10);
  return { measure, locale, suggested, basis, version, text: values[text] ?? '' };
}

/** Texts with characters that no typeface of the reports has. */
async function unprintable(values: Values, states: readonly State[]): Promise<readonly Problem[]> {
  const t = await getTexts();
  const fields = states.map((state) => commentaryFields(state).text);
  const missing = await charactersNotPrinted(fields.map((field) => values[field] ?? '').join('\n'));
  return fields.flatMap((field) => {
    const characters = missing.filter((character) => values[field]?.includes(character)).join(' ');
    return characters === '' ? [] : [{ field, text: t('reportPage.commentary.unfit', { characters }) }];
  });
}

/** Texts of which the figures, or what somebody else wrote, aren't what was seen any more. */
async function changed(values: Values, states: readonly State[]): Promise<readonly Problem[]> {
  const t = await getTexts();
  return states.flatMap((state): Problem[] => {
    const { text: field, seen } = commentaryFields(state);
    const [version, basis] = (values[seen] ?? '').split(':');
    const { written, suggested } = state;
    if (values[field] === undefined || seenValue(state) === values[seen]) return [];
    if (basis !== state.basis)
      return [{ field, text: t('reportPage.commentary.changed-figures', { suggested }) }];
    if (written === null || String(written.version) === version || written.text === values[field]) return [];
    const said = { name: authorName(t, written.by), text: written.text };
    return [{ field, text: t('reportPage.commentary.changed-text', said) }];
  });
}
