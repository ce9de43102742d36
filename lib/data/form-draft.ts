import 'server-only';
import { database } from './database';

type Fields = Readonly<Record<string, string>>;

/** As many characters as the database keeps of a draft, with room for how it writes them. */
const MOST_CHARACTERS = 900_000;

/**
 * Keeps what somebody is typing in a form, instead of what was kept of it before. Whoever calls it has asked whether they may.
 *
 * @returns whether it is kept: far more text than a form takes isn't
 */
export async function keepFormDraft(
  personId: string,
  form: string,
  typed: Fields | { readonly seen: number; readonly typed: Fields },
  now: Date,
): Promise<boolean> {
  if (JSON.stringify(typed).length > MOST_CHARACTERS) return false;
  const own = { personId, form };
  await database().formDraft.upsert({
    where: { personId_form: own },
    create: { ...own, typed, keptAt: now },
    update: { typed, keptAt: now },
  });
  return true;
}

/** Forgets what somebody has typed in a form. Whoever calls it has asked whether they may. */
export async function dropFormDraft(personId: string, form: string): Promise<void> {
  await database().formDraft.deleteMany({ where: { personId, form } });
}

/**
 * What stands in a form's fields as the database can hold it: a NUL or half a character, which JSON there refuses, becomes
 * U+FFFD, as a browser would show it.
 *
 * @example storable({ note: 'a\u0000' }) // { note: 'a\uFFFD' }
 */
export function storable(fields: Fields): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).map(([field, text]) => [
      field,
      text.replace(/\p{Cs}/gu, '\uFFFD').replaceAll('\u0000', '\uFFFD'),
    ]),
  );
}
