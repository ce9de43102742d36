import 'server-only';
import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { twoFactor } from 'better-auth/plugins';
import { SESSION_LASTS } from '@/lib/access/session-times';
import type { Transaction } from '@/lib/data/database';
import { hashPassword, isPassword } from '@/lib/data/secrets/password-hash';
import { newBackupCodes } from './backup-codes';
import { cookieOf } from './cookies';

/** What stands in an authenticator app beside the e-mail address. */
const ISSUER = '1823 KPI dashboard';

/**
 * better-auth within a transaction, so that what it changes and its audit row are one. None of its own addresses is served:
 * it is called from here alone, with our delays before it (docs/decisions/016).
 */
export function authOver(tx: Transaction) {
  const origin = process.env['APP_URL'] ?? '';
  return betterAuth({
    appName: ISSUER,
    baseURL: origin,
    trustedOrigins: [origin],
    secret: process.env['AUTH_SECRET'] ?? '',
    telemetry: { enabled: false },
    logger: { disabled: true },
    // The adapter asks nothing of it but the models, which a transaction has as well.
    database: prismaAdapter(tx, { provider: 'postgresql', transaction: false }),
    user: { modelName: 'authUser' },
    session: {
      modelName: 'authSession',
      expiresIn: SESSION_LASTS / 1000,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
    },
    account: { modelName: 'authAccount' },
    verification: { modelName: 'authVerification' },
    rateLimit: { enabled: false },
    advanced: {
      useSecureCookies: false,
      cookies: { session_token: cookieOf('session'), two_factor: cookieOf('second-factor') },
      database: { generateId: false },
      ipAddress: { ipAddressHeaders: ['x-forwarded-for'] },
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      // Counted by ourselves, in characters, where a password is chosen (lib/access/password-rule.ts).
      maxPasswordLength: 1000,
      password: { hash: hashPassword, verify: ({ hash, password }) => isPassword(password, hash) },
    },
    plugins: [
      twoFactor({
        issuer: ISSUER,
        schema: { twoFactor: { modelName: 'authTwoFactor' } },
        accountLockout: { enabled: false },
        backupCodeOptions: { customBackupCodesGenerate: newBackupCodes },
      }),
    ],
  });
}
