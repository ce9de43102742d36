import type { Person } from '@/lib/access/person';
import type { ChangeOutcome } from '@/lib/data/returns/change';
import { saveMonth, submitMonth } from '@/lib/data/returns/change-month';
import { keepDraft } from '@/lib/data/returns/draft';
import { loadChainFor } from '@/lib/data/returns/load-return';
import { loadReturnContext } from '@/lib/data/returns/load-return-context';
import type { FormState } from '@/lib/forms/form-state';
import { type ReturnField, type ReturnProblem, readReturn } from '@/lib/forms/return-form';
import type { ReturnValues } from '@/lib/forms/return-schema';
import { findingText } from '@/lib/overview/returns/finding-text';
import { fieldOf } from '@/lib/overview/returns/live-view';
import { fieldLabel, problemText } from '@/lib/overview/returns/problem-text';
import { type FormResult, refusedAs } from '@/lib/request/handle-form';
import { checkIdentities } from '@/lib/returns/checks/check-return';
import type { Finding } from '@/lib/returns/checks/finding';
import type { ReturnBeside } from './beside';
import { choose, typedIn } from './choose';
import { conflictView } from './conflict-view';
import { type WordsHere, wordsHere } from './words-here';

type Result = FormResult<ReturnBeside>;

/**
 * Saves or submits what was typed, once. Whatever keeps it from being done is said at its field, and what was typed is kept
 * as a draft; where somebody else was quicker, both versions are given back to be chosen from.
 */
export async function sendReturn(person: Person, values: ReturnValues, now: Date): Promise<Result> {
  const words = await wordsHere();
  const chosen = await chosenOf(person, values, words);
  const read = readReturn(chosen.typed, words.suspendedWords);
  const kept = (result: Result) => keptToo(person, values, now, result);
  const beside = { conflict: chosen.conflict, live: null };
  const submits = values.do === 'submit';
  const message = words.t(submits ? 'returnPage.form.submit-problems' : 'returnPage.form.problems');
  const refused = async (problems: FormState['problems'], findings: readonly Finding[]) => {
    const found = await findingProblems(person, values, findings, words);
    return kept({ kind: 'problems', problems: [...problems, ...found], message, beside });
  };
  const problems = formProblems(words, chosen.unchosen, read.problems);
  if (problems.length > 0)
    return refused(
      problems,
      checkIdentities(read.counts).filter(({ severity }) => severity === 'error'),
    );
  const change = { month: values.month, seen: values.seen, key: values.key };
  const outcome = await (submits ? submitMonth : saveMonth)(person, change, read, now);
  if (outcome.kind === 'findings') return refused([], outcome.findings);
  if (outcome.kind === 'conflict') {
    const { names } = await loadChainFor(person, values.month);
    const conflict = conflictView(words, outcome, { person, typed: typedIn(values), names });
    return kept(refusedAs(409, words.t('returnPage.conflict.title'), { conflict, live: null }));
  }
  return done(values, outcome, words, kept);
}

function formProblems(
  { t }: WordsHere,
  unchosen: readonly ReturnField[],
  unread: readonly ReturnProblem[],
): FormState['problems'] {
  return [
    ...unchosen.map((field) => ({
      field,
      text: t('returnPage.conflict.choose', { field: fieldLabel(t, field) }),
    })),
    ...unread.map((problem) => ({ field: problem.field, text: problemText(t, problem) })),
  ];
}

function done(
  { month }: ReturnValues,
  outcome: Exclude<ChangeOutcome, { kind: 'findings' | 'conflict' }>,
  { t }: WordsHere,
  kept: (result: Result) => Promise<Result>,
): Result | Promise<Result> {
  if (outcome.kind === 'obstacle') {
    const refused = refusedAs<ReturnBeside>(409, t(`returnPage.obstacle.${outcome.obstacle}`));
    return outcome.obstacle === 'not-begun' ? refused : kept(refused);
  }
  const to = outcome.kind === 'same' ? 'same' : String(outcome.revision);
  return { kind: 'go', to: `/returns/${month}?done=${to}` };
}

/** What is to be saved: what stands in the fields, or what was chosen between two versions. */
async function chosenOf(person: Person, values: ReturnValues, words: WordsHere) {
  if (values.over === undefined) return { typed: typedIn(values), unchosen: [], conflict: null };
  return choose(person, values, await loadChainFor(person, values.month), words);
}

async function findingProblems(
  person: Person,
  { month }: ReturnValues,
  findings: readonly Finding[],
  { t, locale }: WordsHere,
) {
  const { context } = await loadReturnContext(person, month);
  return findings.map((finding) => {
    const text = findingText(t, locale, finding, context);
    return {
      field: fieldOf(finding),
      text: finding.severity === 'error' ? text : t('returnPage.form.why-needed', { finding: text }),
    };
  });
}

/** The result, after what was typed has been kept: over the revision that it was begun on. */
async function keptToo(person: Person, values: ReturnValues, now: Date, result: Result): Promise<Result> {
  const { month, seen, over } = values;
  await keepDraft(person, month, { seen: over ?? seen, typed: typedIn(values) }, now);
  return result;
}
