import 'server-only';
import { ensureMay } from '@/lib/access/may';
import { writeAudit } from '@/lib/data/audit/write-audit';
import { database, inTransaction, type Transaction } from '@/lib/data/database';
import { beginAttempt, giveBack } from '@/lib/data/sign-in/attempts';
import type { Session } from '@/lib/data/sign-in/find-session';
import { noteUsedCode } from '@/lib/data/sign-in/used-codes';
import { readCode } from './backup-codes';
import { authOver } from './better-auth';
import type { Client } from './client';
import { inTurn } from './gate';

/** What a step about one's second factor came to. */
export type FactorOutcome<Done> =
  | ({ readonly kind: 'done' } & Done)
  /** The password, or the code. */
  | { readonly kind: 'wrong' }
  | { readonly kind: 'too-soon'; readonly seconds: number }
  | { readonly kind: Misplaced };

/** Why a step makes no sense: there is one already, there is none, or nothing waits to be confirmed. */
type Misplaced = 'already-on' | 'not-on' | 'not-begun';

/** What stands behind every step: who, from where, with which cookie. */
export type FactorStep = {
  readonly session: Pick<Session, 'person' | 'email'>;
  readonly client: Client;
  /** The session's own cookie, as the browser sent it. */
  readonly cookie: string;
};

/**
 * Begins with a second factor: a secret for an authenticator app and ten backup codes. Neither counts before
 * {@link confirmSecondFactor}; begun anew, those of before never will.
 *
 * @returns `uri` for the app (otpauth), and the backup codes, which are shown once
 * @throws Forbidden; Crowded
 */
export function beginSecondFactor(step: FactorStep, password: string, now: Date) {
  return attempted(step, 'second-factor-begun', now, async (api, headers) => {
    const response = await api.enableTwoFactor({ body: { password }, headers, asResponse: true });
    if (!response.ok) return null;
    const { totpURI, backupCodes } = (await response.json()) as { totpURI: string; backupCodes: string[] };
    // Some apps show a space that is written as a plus sign as just that.
    return { uri: totpURI.replaceAll('+', '%20'), backupCodes };
  });
}

/**
 * Confirms a second factor by a code of the app; from now on every sign-in asks for one. The session goes on under a new
 * token, every other one ends: they came in without it.
 *
 * @throws Forbidden; Crowded
 */
export function confirmSecondFactor(step: FactorStep, typed: string, now: Date) {
  return attempted(step, 'second-factor-on', now, async (api, headers, tx) => {
    const { code } = readCode(typed);
    const ending = await sessionsOf(tx, step);
    const response = await api.verifyTOTP({ body: { code }, headers, asResponse: true });
    if (!response.ok) return null;
    await noteUsedCode(tx, step.session.person.id, code, now);
    await end(tx, ending);
    return { cookies: response.headers.getSetCookie() };
  });
}

/**
 * Makes ten new backup codes; those of before work no longer.
 *
 * @throws Forbidden; Crowded
 */
export function renewBackupCodes(step: FactorStep, password: string, now: Date) {
  return attempted(step, 'backup-codes-renewed', now, async (api, headers) => {
    const response = await api.generateBackupCodes({ body: { password }, headers, asResponse: true });
    if (!response.ok) return null;
    const { backupCodes } = (await response.json()) as { backupCodes: string[] };
    return { backupCodes };
  });
}

/**
 * Gives the second factor up. The session goes on under a new token, every other one ends.
 *
 * @throws Forbidden; Crowded
 */
export function endSecondFactor(step: FactorStep, password: string, now: Date) {
  return attempted(step, 'second-factor-off', now, async (api, headers, tx) => {
    const ending = await sessionsOf(tx, step);
    const response = await api.disableTwoFactor({ body: { password }, headers, asResponse: true });
    if (!response.ok) return null;
    await end(tx, ending);
    return { cookies: response.headers.getSetCookie() };
  });
}

type Kind = 'second-factor-begun' | 'second-factor-on' | 'second-factor-off' | 'backup-codes-renewed';
type Api = ReturnType<typeof authOver>['api'];

/** A step that needs a password or a code: counted before it is looked at, written down whatever comes of it. */
async function attempted<Done>(
  { session: { person, email }, client, cookie }: FactorStep,
  kind: Kind,
  now: Date,
  step: (api: Api, headers: Headers, tx: Transaction) => Promise<Done | null>,
): Promise<FactorOutcome<Done>> {
  ensureMay(person, 'keep-account');
  const account = kind === 'second-factor-on' ? `code:${person.id}` : `password:${email}`;
  const attempt = { account, address: client.address };
  return inTurn(async () => {
    // Asked before anything is counted: who clicks twice has guessed nothing.
    const early = misplaced(kind, await factorOf(database(), person.id));
    if (early !== null) return { kind: early };
    const begun = await beginAttempt(attempt, now);
    if (begun.kind === 'too-soon') return begun;
    return inTransaction(async (tx) => {
      // One step at a time for each person.
      await tx.$queryRaw`SELECT 1 FROM auth_user WHERE id = ${person.id}::uuid FOR UPDATE`;
      const late = misplaced(kind, await factorOf(tx, person.id));
      if (late !== null) return { kind: late };
      const done = await step(authOver(tx).api, client.headers(cookie), tx);
      const written = done === null ? (`${kind}-failed` as const) : kind;
      await writeAudit(tx, { kind: written, subject: `person ${person.id}`, personId: person.id }, now);
      if (done === null) return { kind: 'wrong' } as const;
      await giveBack(tx, begun);
      return { kind: 'done', ...done } as const;
    });
  });
}

type Factor = 'none' | 'begun' | 'on';

async function factorOf(tx: Pick<Transaction, 'authUser'>, id: string): Promise<Factor> {
  const user = await tx.authUser.findUniqueOrThrow({ where: { id }, include: { twofactor: true } });
  if (user.twoFactorEnabled) return 'on';
  return user.twofactor === null ? 'none' : 'begun';
}

function misplaced(kind: Kind, factor: Factor): Misplaced | null {
  if (kind === 'backup-codes-renewed' || kind === 'second-factor-off')
    return factor === 'on' ? null : 'not-on';
  if (factor === 'on') return 'already-on';
  return kind === 'second-factor-on' && factor === 'none' ? 'not-begun' : null;
}

/** All sessions that a person has before a step; better-auth gives the one that asks a successor. */
async function sessionsOf(tx: Transaction, { session }: FactorStep): Promise<string[]> {
  const rows = await tx.authSession.findMany({
    where: { userId: session.person.id },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

async function end(tx: Transaction, ids: string[]): Promise<void> {
  await tx.authSession.deleteMany({ where: { id: { in: ids } } });
}
