import type { z } from 'zod';
import type { Person } from '@/lib/access/person';
import { previewProposal } from '@/lib/data/proposals/preview';
import { propose } from '@/lib/data/proposals/propose';
import { type entriesSchema, entryField, MOST_ENTRIES, readEntries } from '@/lib/forms/department-entries';
import {
  effectsText,
  entryProblemText,
  proposalProblemText,
} from '@/lib/overview/departments/proposed-texts';
import type { ProposalProblem } from '@/lib/proposals/proposed';
import type { FormResult } from '@/lib/request/handle-form';
import { getLocale, getTexts } from '@/lib/request/words';

/** Proposes what was typed, and goes to the proposal; or only says what it would change. */
export async function sendEntries(
  person: Person,
  values: z.infer<typeof entriesSchema>,
  now: Date,
): Promise<FormResult> {
  const [t, locale] = [await getTexts(), await getLocale()];
  const { entries, problems } = readEntries(values);
  const message = t('departments.propose.problems');
  if (problems.length > 0) {
    const told = problems.map((problem) => ({ field: problem.field, text: entryProblemText(t, problem) }));
    return { kind: 'problems', message, problems: told };
  }
  if (entries.length === 0) {
    const text = t('departments.propose.nothing-typed');
    return { kind: 'problems', message, problems: [{ field: entryField('code', 1), text }] };
  }
  const proposed = { kind: 'departments', entries } as const;
  const refused = (found: readonly ProposalProblem[]): FormResult => ({
    kind: 'problems',
    message,
    problems: found.map((problem) => ({
      field: fieldOf(values, problem),
      text: proposalProblemText(t, locale, problem),
    })),
  });
  const reason = values.reason;
  if (values.do === 'check') {
    const { effects, problems: found } = await previewProposal(person, proposed, reason, now);
    if (effects?.kind !== 'departments') return refused(found);
    // What was typed stands there still, to be proposed.
    return { kind: 'done', message: effectsText(t, locale, effects), typed: textsOf(values) };
  }
  const outcome = await propose(person, { proposed, reason, key: values.key }, now);
  return outcome.kind === 'proposed'
    ? { kind: 'go', to: `/proposals/${outcome.id}` }
    : refused(outcome.problems);
}

function textsOf(values: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([field, text]) => (typeof text === 'string' ? [[field, text]] : [])),
  );
}

/** The field in which a problem can be mended. */
function fieldOf(values: Readonly<Record<string, unknown>>, { place, code }: ProposalProblem): string {
  if (code === 'reason-missing') return 'reason';
  const places = Array.from({ length: MOST_ENTRIES }, (_, at) => at + 1);
  const at = places.find((one) => String(values[entryField('code', one)] ?? '').trim() === place) ?? 1;
  if (code.startsWith('successor')) return entryField('successor', at);
  return entryField(code === 'to-before-from' || code === 'counts-outside' ? 'to' : 'code', at);
}
