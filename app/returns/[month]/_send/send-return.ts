import type { Person } from '@/lib/access/person';
import type { ChangeOutcome } from '@/lib/data/returns/change';
import { saveMonth, submitMonth } from '@/lib/data/returns/change-month';
import { keepDraft } from '@/lib/data/returns/draft';
import { loadChainFor } from '@/lib/data/returns/load-return';
import { loadReturnContext } from '@/lib/data/returns/load-return-context';
import { chosenReturn } from '@/lib/forms/return-choice';
import { readReturn, type TypedReturn, typedReturn } from '@/lib/forms/return-form';
import type { ReturnValues } from '@/lib/forms/return-schema';
import { findingText } from '@/lib/overview/returns/finding-text';
import { fieldOf } from '@/lib/overview/returns/live-view';
import { fieldLabel, problemText } from '@/lib/overview/returns/problem-text';
import { type FormResult, refusedAs } from '@/lib/request/handle-form';
import { checkIdentities } from '@/lib/returns/checks/check-return';
import type { Finding } from '@/lib/returns/checks/finding';
import { NO_CONTENT } from '@/lib/returns/revision';
import type { ConflictView, ReturnBeside } from './beside';
import { conflictView, type TwoVersions } from './conflict-view';
import { type WordsHere, wordsHere } from './words-here';

type Result = FormResult<ReturnBeside>;

/**
 * Saves or submits what was typed, once. Whatever keeps it from being done is said at its field, and what was typed is kept
 * as a draft; where somebody else was quicker, both versions are given back to be chosen from.
 */
export async function sendReturn(person: Person, values: ReturnValues, now: Date): Promise<Result> {
  const words = await wordsHere();
  const chosen = await choose(person, values, words);
  const read = readReturn(chosen.typed, words.suspendedWords);
  const kept = (result: Result) => keptToo(person, values, chosen.typed, now, result);
  const beside = { conflict: chosen.conflict, live: null };
  const problems = [
    ...chosen.unchosen.map((field) => ({
      field,
      text: words.t('returnPage.conflict.choose', { field: fieldLabel(words.t, field) }),
    })),
    ...read.problems.map((problem) => ({ field: problem.field, text: problemText(words.t, problem) })),
  ];
  const submits = values.do === 'submit';
  const message = words.t(submits ? 'returnPage.form.submit-problems' : 'returnPage.form.problems');
  if (problems.length > 0) {
    const errors = checkIdentities(read.counts).filter(({ severity }) => severity === 'error');
    const also = await findingProblems(person, values, errors, words);
    return kept({ kind: 'problems', problems: [...problems, ...also], message, beside });
  }
  const change = { month: values.month, seen: values.seen, key: values.key };
  const outcome = await (submits ? submitMonth : saveMonth)(person, change, read, now);
  if (outcome.kind === 'findings') {
    const found = await findingProblems(person, values, outcome.findings, words);
    return kept({ kind: 'problems', problems: found, message, beside });
  }
  if (outcome.kind === 'conflict') {
    const { chain: _, names } = await loadChainFor(person, values.month);
    const conflict = conflictView(words, outcome, chosen.typed, names);
    return kept(refusedAs(409, words.t('returnPage.conflict.title'), { conflict, live: null }));
  }
  return done(values, outcome, words, kept);
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

/** What is to be saved, after what was chosen between two versions; the choice itself, to be shown again. */
async function choose(
  person: Person,
  values: ReturnValues,
  words: WordsHere,
): Promise<ReturnType<typeof chosenReturn> & { conflict: ConflictView | null }> {
  if (values.over === undefined) return { ...chosenReturn(values, null, []), conflict: null };
  const { chain, names } = await loadChainFor(person, values.month);
  const at = (revision: number | undefined) => chain.find((one) => one.revision === revision) ?? null;
  const versions: TwoVersions = { base: at(values.over), last: at(values.seen) };
  const conflict = conflictView(words, versions, chosenReturn(values, null, []).typed, names);
  const theirs: TypedReturn = typedReturn(versions.last ?? NO_CONTENT, words.suspended);
  const differing = conflict.lines.map(({ field }) => field);
  return { ...chosenReturn(values, theirs, differing), conflict };
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
async function keptToo(
  person: Person,
  { month, seen, over }: ReturnValues,
  typed: TypedReturn,
  now: Date,
  result: Result,
): Promise<Result> {
  await keepDraft(person, month, { seen: over ?? seen, typed }, now);
  return result;
}
