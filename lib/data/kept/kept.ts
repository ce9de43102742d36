import 'server-only';
import { type Action, ensureMay } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import { database } from '../database';
import { dataVersion } from './data-version';

/** How many answers are kept: a page in three languages for some years and days; each is some ten kilobytes. */
const MOST = 60;

type Shelf = { readonly version: string; readonly answers: Map<string, Promise<unknown>> };
const shelves = new WeakMap<object, Shelf>();

/**
 * An answer that is made once for as long as the data stand as they are, and asked anew after any change: every question
 * begins with the data's version, so nothing that is kept can be out of date. People of different roles never share one.
 *
 * @param question all that the answer depends on beside the data and the role; today's date too, where it does
 * @param make an answer that nobody changes. What it throws isn't kept
 * @throws Forbidden when the person may not read this, kept or not
 * @example kept(person, 'read-approved', ['overview', 'en', today], () => makeOverview())
 */
export async function kept<Answer>(
  person: Person,
  action: Action,
  question: readonly unknown[],
  make: () => Promise<Answer>,
): Promise<Answer> {
  ensureMay(person, action);
  const version = await dataVersion(person);
  if (version === null) return make();
  const { answers } = shelfOf(database(), version);
  const key = JSON.stringify([person.role, ...question]);
  const known = answers.get(key) as Promise<Answer> | undefined;
  const answer = known ?? make();
  // The one asked for last stands last; the first is the one that nobody has asked for the longest.
  answers.delete(key);
  answers.set(key, answer);
  if (answers.size > MOST) answers.delete([...answers.keys()][0] ?? '');
  if (!known) answer.catch(() => answers.get(key) === answer && answers.delete(key));
  return answer;
}

function shelfOf(db: object, version: string): Shelf {
  const shelf = shelves.get(db);
  if (shelf?.version === version) return shelf;
  const empty = { version, answers: new Map() };
  shelves.set(db, empty);
  return empty;
}
