import { Forbidden } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import { recordDenied } from '@/lib/data/audit/record-denied';
import type { Session } from '@/lib/data/sign-in/find-session';
import { isUnavailable } from '@/lib/data/unavailable';
import { signedIn } from '@/lib/request/who';
import { ThreadCrowded } from '@/lib/threads/thread';

/** What a page is made from, or why it isn't: no database, too many files being read, or somebody who may not see it. */
export type Loaded<Answer> =
  | { readonly kind: 'loaded'; readonly answer: Answer }
  | { readonly kind: 'unavailable' | 'crowded' }
  | { readonly kind: 'forbidden' };

/**
 * Loads what a page is made from for whoever is signed in; who isn't is sent to the sign-in form. Failures that are nobody's
 * case are bugs and go on their way.
 *
 * @example const loaded = await loadPage((person) => loadBooks(person, moment))
 */
export async function loadPage<Answer>(
  load: (person: Person, session: Session) => Promise<Answer>,
): Promise<Loaded<Answer>> {
  try {
    const session = await signedIn();
    return { kind: 'loaded', answer: await load(session.person, session) };
  } catch (thrown) {
    const error = await recordDenied(thrown, new Date());
    if (isUnavailable(error)) return { kind: 'unavailable' };
    if (error instanceof ThreadCrowded) return { kind: 'crowded' };
    if (error instanceof Forbidden) return { kind: 'forbidden' };
    throw error;
  }
}
