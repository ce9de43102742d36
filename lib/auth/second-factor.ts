import 'server-only';
import { ensureMay } from '@/lib/access/may';
import { writeAudit } from '@/lib/data/audit/write-audit';
import { inTransaction, type Transaction } from '@/lib/data/database';
import { beginAttempt, giveBack } from '@/lib/data/sign-in/attempts';
import type { Session } from '@/lib/data/sign-in/find-session';
import { authOver } from './better-auth';
import type { Client } from './client';
import { inTurn } from './gate';

/** What a step about one's second factor came to. */
export type FactorOutcome<Done> =
  | ({ readonly kind: 'done' } & Done)
  | { readonly kind: 'wrong' }
  | { readonly kind: 'too-soon'; readonly seconds: number };

/** What stands behind every step: who, from where, with which cookie. */
export type FactorStep = {
  readonly session: Pick<Session, 'person' | 'email'>;
  readonly client: Client;
  /** The session's own cookie, as the browser sent it. */
  readonly cookie: string;
};

/**
 * Begins with a second factor: a secret for an authenticator app and ten backup codes. Neither counts before
 * {@link confirmSecondFactor}.
 *
 * @returns `uri` for the app (otpauth), and the backup codes, which are shown once
 * @throws Forbidden; Crowded
 */
export function beginSecondFactor(step: FactorStep, password: string, now: Date) {
  return attempted(
    step,
    `password:${step.session.email}`,
    'second-factor-begun',
    now,
    async (tx, headers) => {
      const response = await authOver(tx).api.enableTwoFactor({
        body: { password },
        headers,
        asResponse: true,
      });
      if (!response.ok) return null;
      const { totpURI, backupCodes } = (await response.json()) as { totpURI: string; backupCodes: string[] };
      return { uri: totpURI, backupCodes };
    },
  );
}

/**
 * Confirms a second factor by a code of the app; from now on every sign-in asks for one. The session goes on under a new
 * token.
 *
 * @throws Forbidden; Crowded
 */
export function confirmSecondFactor(step: FactorStep, code: string, now: Date) {
  return attempted(step, `code:${step.session.person.id}`, 'second-factor-on', now, async (tx, headers) => {
    const body = { code: code.replace(/\s/g, '') };
    const response = await authOver(tx).api.verifyTOTP({ body, headers, asResponse: true });
    return response.ok ? { cookies: response.headers.getSetCookie() } : null;
  });
}

/**
 * Makes ten new backup codes; those of before work no longer.
 *
 * @throws Forbidden; Crowded
 */
export function renewBackupCodes(step: FactorStep, password: string, now: Date) {
  return attempted(
    step,
    `password:${step.session.email}`,
    'backup-codes-renewed',
    now,
    async (tx, headers) => {
      const response = await authOver(tx).api.generateBackupCodes({
        body: { password },
        headers,
        asResponse: true,
      });
      if (!response.ok) return null;
      const { backupCodes } = (await response.json()) as { backupCodes: string[] };
      return { backupCodes };
    },
  );
}

/**
 * Gives the second factor up. The session goes on under a new token.
 *
 * @throws Forbidden; Crowded
 */
export function endSecondFactor(step: FactorStep, password: string, now: Date) {
  return attempted(step, `password:${step.session.email}`, 'second-factor-off', now, async (tx, headers) => {
    const response = await authOver(tx).api.disableTwoFactor({
      body: { password },
      headers,
      asResponse: true,
    });
    return response.ok ? { cookies: response.headers.getSetCookie() } : null;
  });
}

/** A step that needs a password or a code: counted before it is looked at, written down whatever comes of it. */
async function attempted<Done>(
  { session, client, cookie }: FactorStep,
  account: string,
  kind: string,
  now: Date,
  step: (tx: Transaction, headers: Headers) => Promise<Done | null>,
): Promise<FactorOutcome<Done>> {
  const { person } = session;
  ensureMay(person, 'keep-account');
  const attempt = { account, address: client.address };
  return inTurn(async () => {
    const seconds = await beginAttempt(attempt, now);
    if (seconds !== null) return { kind: 'too-soon', seconds };
    return inTransaction(async (tx) => {
      const done = await step(tx, client.headers(cookie));
      const entry = {
        kind: done === null ? `${kind}-failed` : kind,
        subject: `person ${person.id}`,
        personId: person.id,
      };
      await writeAudit(tx, entry, now);
      if (done === null) return { kind: 'wrong' } as const;
      await giveBack(tx, attempt);
      return { kind: 'done', ...done } as const;
    });
  });
}
