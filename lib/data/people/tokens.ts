import 'server-only';
import { randomUUID } from 'node:crypto';
import { ensureMay } from '@/lib/access/may';
import type { Person, TokenRole } from '@/lib/access/person';
import { writeAudit } from '../audit/write-audit';
import { database, inTransaction } from '../database';
import { newSecret, sha256Of } from '../secrets/secret';
import { addState, changeState } from './append-state';
import { once } from './once';
import { asRefusal, Refused } from './refused';

/** What a token begins with, so that one that got into a file by mistake can be found there. */
export const TOKEN_PREFIX = 'kpi_';

const DAY = 24 * 60 * 60_000;

/** A token to be made: for what, with which role, for how many days (1 to 366). */
export type NewToken = { readonly name: string; readonly role: TokenRole; readonly days: number };

/**
 * Makes an API token: a service account of its own, which everything that it does bears as author.
 *
 * @param key of the form that asks for it
 * @returns the token, which is kept nowhere and shown once
 * @throws Forbidden; Refused `sent-before`
 * @example await makeToken(admin, { name: 'telephone system', role: 'token-officer', days: 90 }, now) // 'kpi_…'
 */
export async function makeToken(
  author: Person,
  token: NewToken,
  now: Date,
  key: string | null = null,
): Promise<string> {
  ensureMay(author, 'manage-tokens');
  const { name, role, days } = token;
  const secret = `${TOKEN_PREFIX}${newSecret()}`;
  await asRefusal(
    inTransaction(async (tx) => {
      await once(tx, author, key, now);
      const id = randomUUID();
      const expiresAt = new Date(now.getTime() + days * DAY);
      await addState(tx, id, { name: name.trim(), role, status: 'active' }, author, now);
      await tx.apiToken.create({
        data: { personId: id, sha256: sha256Of(secret), madeAt: now, expiresAt, authorId: author.id },
      });
      const details = { role, expiresAt: expiresAt.toISOString() };
      await writeAudit(tx, { kind: 'token-made', subject: `token ${id}`, details, personId: author.id }, now);
    }),
  );
  return secret;
}

/**
 * Revokes a token; it is refused from the very next request on.
 *
 * @throws Forbidden; Refused `unknown-person`
 */
export async function revokeToken(author: Person, id: string, now: Date): Promise<void> {
  ensureMay(author, 'manage-tokens');
  await asRefusal(
    inTransaction(async (tx) => {
      if ((await tx.apiToken.findUnique({ where: { personId: id } })) === null)
        throw new Refused('unknown-person');
      const { count } = await tx.apiToken.updateMany({
        where: { personId: id, revokedAt: null },
        data: { revokedAt: now },
      });
      if (count === 0) return;
      await changeState(tx, id, { status: 'disabled' }, author, now);
      await writeAudit(tx, { kind: 'token-revoked', subject: `token ${id}`, personId: author.id }, now);
    }),
  );
}

/** Who made a token, by what they are now. */
type NamedAccount = Pick<Person, 'id' | 'name'> & { readonly role: string; readonly status: string };

/** A token as administrators see it; the token itself is known to nobody. */
export type ListedToken = {
  readonly id: string;
  readonly name: string;
  readonly role: TokenRole;
  readonly madeBy: NamedAccount;
  readonly madeAt: Date;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  /** null: never. To the minute. */
  readonly lastUsedAt: Date | null;
};

/**
 * Every token there was, the newest first.
 *
 * @throws Forbidden
 */
export async function loadTokens(asker: Person): Promise<ListedToken[]> {
  ensureMay(asker, 'manage-tokens');
  return database().$queryRaw<ListedToken[]>`
    SELECT t.person_id AS id, s.name, s.role, t.made_at AS "madeAt", t.expires_at AS "expiresAt",
      t.revoked_at AS "revokedAt", t.last_used_at AS "lastUsedAt",
      json_build_object('id', a.person_id, 'name', a.name, 'role', a.role, 'status', a.status) AS "madeBy"
    FROM api_token t
    JOIN LATERAL (SELECT * FROM person_state WHERE person_id = t.person_id ORDER BY version DESC LIMIT 1) s ON true
    JOIN LATERAL (SELECT * FROM person_state WHERE person_id = t.author_id ORDER BY version DESC LIMIT 1) a ON true
    ORDER BY t.made_at DESC, t.person_id`;
}
