import type { Person } from '@/lib/access/person';
import { hongKongDay, hongKongMonth, hongKongTime } from '@/lib/calendar/hong-kong';
import { dropDraft, keepDraft } from '@/lib/data/returns/draft';
import { loadChainFor } from '@/lib/data/returns/load-return';
import { loadReturnContext } from '@/lib/data/returns/load-return-context';
import { asSaved, RETURN_FIELDS, readReturn, type TypedReturn, typedReturn } from '@/lib/forms/return-form';
import type { ReturnValues } from '@/lib/forms/return-schema';
import { liveView } from '@/lib/overview/returns/live-view';
import { type FormResult, refusedAs } from '@/lib/request/handle-form';
import { NO_CONTENT, type ReturnContent } from '@/lib/returns/revision';
import type { ReturnBeside } from './beside';
import { choose, typedIn } from './choose';
import { type WordsHere, wordsHere } from './words-here';

/** Keeps what somebody is typing, theirs alone, and says what the counts say. What is saved already is kept no second time. */
export async function keepTyped(
  person: Person,
  values: ReturnValues,
  now: Date,
): Promise<FormResult<ReturnBeside>> {
  const words = await wordsHere();
  const { month, seen, over } = values;
  if (month > hongKongMonth(now)) return refusedAs(409, words.t('returnPage.obstacle.not-begun'));
  const stored = await loadChainFor(person, month);
  const typed = over === undefined ? typedIn(values) : choose(person, values, stored, words).typed;
  const facts = { month, ...(await loadReturnContext(person, month)), today: hongKongDay(now) };
  const live = liveView(
    words.t,
    words.locale,
    { typed, read: readReturn(typed, words.suspendedWords) },
    facts,
  );
  const beside = { conflict: null, live };
  if (over === undefined && saysTheSame(words, typed, stored.chain.at(-1) ?? NO_CONTENT)) {
    await dropDraft(person, month);
    return { kind: 'done', message: words.t('returnPage.form.unchanged'), beside };
  }
  const isKept = await keepDraft(person, month, { seen: over ?? seen, typed: typedIn(values) }, now);
  const message = isKept
    ? words.t('returnPage.form.kept', { time: hongKongTime(now).slice(0, 5) })
    : words.t('returnPage.form.not-kept');
  return { kind: 'done', message, beside };
}

/** Whether what is typed is what a return says. */
function saysTheSame(
  { suspended, suspendedWords }: WordsHere,
  typed: TypedReturn,
  content: ReturnContent,
): boolean {
  const [mine, theirs] = [asSaved(typed, suspendedWords, suspended), typedReturn(content, suspended)];
  return RETURN_FIELDS.every((field) => mine[field] === theirs[field]);
}
