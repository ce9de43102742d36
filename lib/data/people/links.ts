import 'server-only';
import { COMMAND_LINE, type Person } from '@/lib/access/person';
import { writeAudit } from '../audit/write-audit';
import { database, inTransaction, type Transaction } from '../database';
import { newSecret, sha256Of } from '../secrets/secret';
import { forgetAttempts } from '../sign-in/attempts';
import { addUser, setPassword } from './add-user';
import { changeState, lastState, type Status } from './append-state';
import { asRefusal, Refused } from './refused';

export type LinkKind = 'first-administrator' | 'invitation' | 'reset';

/** How long a link works, milliseconds. */
const LASTS: Readonly<Record<LinkKind, number>> = {
  'first-administrator': 30 * 60_000,
  invitation: 72 * 60 * 60_000,
  reset: 72 * 60 * 60_000,
};

/**
 * Makes a link that lets somebody in once. Those made before for the same person work no longer.
 *
 * @returns its secret; only the hash is kept
 */
export async function makeLink(
  tx: Transaction,
  link: { readonly kind: LinkKind; readonly personId: string | null; readonly author: Person },
  now: Date,
): Promise<string> {
  const { kind, personId, author } = link;
  const secret = newSecret();
  await tx.signInLink.deleteMany({ where: { personId, usedAt: null } });
  await tx.signInLink.create({
    data: {
      sha256: sha256Of(secret),
      kind,
      personId,
      authorId: author.id,
      madeAt: now,
      expiresAt: new Date(now.getTime() + LASTS[kind]),
    },
  });
  const subject = personId === null ? 'first administrator' : `person ${personId}`;
  await writeAudit(tx, { kind: `${kind}-link-made`, subject, personId: author.id }, now);
  return secret;
}

/**
 * Makes the link by which the first administrator comes in; null once there is an administrator.
 */
export async function firstAdministratorLink(now: Date): Promise<string | null> {
  return inTransaction(async (tx) => {
    if (await hasAdministrator(tx)) return null;
    return makeLink(tx, { kind: 'first-administrator', personId: null, author: COMMAND_LINE }, now);
  });
}

/** A link that still works, and for whom it is. */
export type OpenLink = {
  readonly kind: LinkKind;
  readonly expiresAt: Date;
  readonly person: { readonly id: string; readonly name: string; readonly email: string } | null;
};

/** Looks at a link; nothing is changed. null: it never was, was used, has run out, or means nothing any more. */
export async function readLink(secret: string, now: Date): Promise<OpenLink | null> {
  return openLink(database(), secret, now);
}

/** What somebody says of themselves behind a link. `email` counts for the first administrator only. */
export type Arrival = { readonly name: string; readonly email: string; readonly hash: string };

/**
 * Takes a link: makes the first administrator, or gives the person their name and password. It works once, whoever is
 * faster. Sessions from before end.
 *
 * @returns whose account it is
 * @throws Refused `link-void`, `email-taken`
 */
export async function takeLink(secret: string, arrival: Arrival, now: Date): Promise<string> {
  return asRefusal(
    inTransaction(async (tx) => {
      const link = await openLink(tx, secret, now);
      const taken = await tx.signInLink.updateMany({
        where: { sha256: sha256Of(secret), usedAt: null },
        data: { usedAt: now },
      });
      if (link === null || taken.count !== 1) throw new Refused('link-void');
      const id =
        link.person === null
          ? await addUser(tx, COMMAND_LINE, { ...arrival, role: 'admin' }, arrival.hash, now)
          : await welcome(tx, link.person.id, arrival, now);
      // Looked at once more, now that nobody else can add one: two different ways in make one first administrator.
      if (link.person === null && (await hasAdministrator(tx, id))) throw new Refused('link-void');
      await writeAudit(tx, { kind: `${link.kind}-link-used`, subject: `person ${id}`, personId: id }, now);
      return id;
    }),
  );
}

async function welcome(tx: Transaction, id: string, { name, hash }: Arrival, now: Date): Promise<string> {
  await changeState(tx, id, { name: name.trim(), status: 'active' }, { id }, now);
  await setPassword(tx, id, hash);
  await tx.authSession.deleteMany({ where: { userId: id } });
  // Whoever guessed at the former password until nobody was heard any more begins anew.
  const user = await tx.authUser.findUniqueOrThrow({ where: { id }, select: { email: true } });
  await forgetAttempts(tx, `password:${user.email}`);
  return id;
}

async function openLink(
  tx: Pick<Transaction, 'signInLink' | 'personState'>,
  secret: string,
  now: Date,
): Promise<OpenLink | null> {
  const link = await tx.signInLink.findUnique({
    where: { sha256: sha256Of(secret) },
    include: { person: { include: { user: true } } },
  });
  if (!link || link.usedAt !== null || link.expiresAt <= now) return null;
  const kind = link.kind as LinkKind;
  const { expiresAt, personId } = link;
  if (personId === null) return (await hasAdministrator(tx)) ? null : { kind, expiresAt, person: null };
  const state = await lastState(tx, personId);
  if (!state || (state.status as Status) === 'disabled') return null;
  return {
    kind,
    expiresAt,
    person: { id: personId, name: state.name, email: link.person?.user?.email ?? '' },
  };
}

/** Whether there is, or was, an administrator, but for one person. */
export async function hasAdministrator(
  tx: Pick<Transaction, 'personState'> = database(),
  but?: string,
): Promise<boolean> {
  const where = but === undefined ? { role: 'admin' } : { role: 'admin', NOT: { personId: but } };
  return (await tx.personState.findFirst({ where, select: { version: true } })) !== null;
}
