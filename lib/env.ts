import { isIP, isIPv4 } from 'node:net';
import path from 'node:path';
import { z } from 'zod';

/**
 * The environment, read once at the start. `null` stands for what isn't set. Addresses have no slash at the end.
 */
export type Environment = {
  /** 0: any free port. */
  readonly port: number;
  readonly host: string;
  /** The origin people use, such as `https://kpi.example`; null: `http://127.0.0.1:PORT`. */
  readonly appUrl: string | null;
  readonly allowHttp: boolean;
  /** Addresses or CIDR blocks whose forwarding headers are believed. */
  readonly trustedProxies: readonly string[];
  /** The serving role; null: the embedded database. */
  readonly databaseUrl: string | null;
  /** The role that owns the tables; null only when databaseUrl is. */
  readonly databaseMigrateUrl: string | null;
  /** An absolute path. */
  readonly dataDir: string;
  readonly sample: 'on' | 'off';
  readonly authSecret: string | null;
  /** Bytes. */
  readonly maxUploadBytes: number;
  readonly smtpUrl: string | null;
  readonly mailFrom: string | null;
  readonly oidc: { readonly issuer: string; readonly clientId: string; readonly clientSecret: string } | null;
  readonly printSetupLink: boolean;
  /** Whether errors show their stack. */
  readonly debug: boolean;
};

/** Some variables are wrong. The message has one line for each, and no secret. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
}

const flag = z.enum(['0', '1']).optional();
const wholeNumber = /^\d{1,15}$/;

const shape = z.object({
  PORT: z
    .string()
    .regex(wholeNumber)
    .pipe(z.transform(Number).pipe(z.number().max(65_535)))
    .default(3000),
  HOST: z
    .string()
    .regex(/^[0-9A-Za-z.:-]+$/)
    .default('127.0.0.1'),
  APP_URL: z.string().refine(isOrigin).optional(),
  ALLOW_HTTP: flag,
  TRUSTED_PROXIES: z
    .string()
    .transform((list) => list.split(',').map((entry) => entry.trim()))
    .refine((entries) => entries.every(isAddressBlock))
    .default([]),
  DATABASE_URL: z.string().refine(isPostgresUrl).optional(),
  DATABASE_MIGRATE_URL: z.string().refine(isPostgresUrl).optional(),
  KPI_DATA_DIR: z.string().default('.data'),
  KPI_SAMPLE: z.enum(['on', 'off']).default('on'),
  AUTH_SECRET: z.string().min(32).optional(),
  MAX_UPLOAD_BYTES: z
    .string()
    .regex(wholeNumber)
    .pipe(z.transform(Number).pipe(z.number().min(1).max(1_000_000_000)))
    .default(10_000_000),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/./)
    .optional(),
  MAIL_FROM: z.string().regex(/@/).optional(),
  OIDC_ISSUER: z
    .string()
    .regex(/^https?:\/\/./)
    .optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  KPI_PRINT_SETUP_LINK: flag,
  KPI_DEBUG: flag,
});

/** What each variable has to be, for people. */
const expected: Record<keyof z.infer<typeof shape>, string> = {
  PORT: 'a whole number from 0 to 65535',
  HOST: 'a host name or address',
  APP_URL: 'an address such as https://kpi.example, without path',
  ALLOW_HTTP: '0 or 1',
  TRUSTED_PROXIES: 'addresses or blocks such as 10.0.0.0/8, separated by commas',
  DATABASE_URL: 'an address such as postgresql://user:password@host:5432/database',
  DATABASE_MIGRATE_URL: 'an address such as postgresql://user:password@host:5432/database',
  KPI_DATA_DIR: 'a folder',
  KPI_SAMPLE: 'on or off',
  AUTH_SECRET: 'at least 32 characters',
  MAX_UPLOAD_BYTES: 'a whole number of bytes from 1 to 1000000000',
  SMTP_URL: 'an address such as smtps://user:password@host:465',
  MAIL_FROM: 'an e-mail address',
  OIDC_ISSUER: 'an address such as https://accounts.example',
  OIDC_CLIENT_ID: 'text',
  OIDC_CLIENT_SECRET: 'text',
  KPI_PRINT_SETUP_LINK: '0 or 1',
  KPI_DEBUG: '0 or 1',
};

/** Whose values may hold passwords: never repeated in a message. */
const secret = /DATABASE|SMTP|SECRET/;

/**
 * Reads and checks the environment. An empty variable counts as not set.
 *
 * @param source usually `process.env`
 * @throws EnvironmentError with one line for each variable that is wrong
 * @example parseEnvironment({ PORT: '4000' }).port // 4000
 */
export function parseEnvironment(source: Record<string, string | undefined>): Environment {
  const given = Object.fromEntries(Object.keys(expected).map((name) => [name, source[name] || undefined]));
  const parsed = shape.safeParse(given);
  if (!parsed.success) {
    const names = new Set(parsed.error.issues.map((issue) => String(issue.path[0]) as keyof typeof expected));
    throw new EnvironmentError(
      [...names].map((name) => `${name} ${shown(name, given[name])}must be ${expected[name]}`).join('\n'),
    );
  }
  const values = parsed.data;
  const problems = contradictions(values);
  if (problems.length > 0) throw new EnvironmentError(problems.join('\n'));
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = values;
  return {
    port: values.PORT,
    host: values.HOST,
    appUrl: values.APP_URL === undefined ? null : new URL(values.APP_URL).origin,
    allowHttp: values.ALLOW_HTTP === '1',
    trustedProxies: values.TRUSTED_PROXIES,
    databaseUrl: values.DATABASE_URL ?? null,
    databaseMigrateUrl: values.DATABASE_MIGRATE_URL ?? values.DATABASE_URL ?? null,
    dataDir: path.resolve(values.KPI_DATA_DIR),
    sample: values.KPI_SAMPLE,
    authSecret: values.AUTH_SECRET ?? null,
    maxUploadBytes: values.MAX_UPLOAD_BYTES,
    smtpUrl: values.SMTP_URL ?? null,
    mailFrom: values.MAIL_FROM ?? null,
    oidc: issuer && clientId && clientSecret ? { issuer, clientId, clientSecret } : null,
    printSetupLink: values.KPI_PRINT_SETUP_LINK === '1',
    debug: values.KPI_DEBUG === '1',
  };
}

/**
 * Whether only this machine can reach a host.
 *
 * @example isLoopback('127.0.0.2') // true
 */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIPv4(host) && host.startsWith('127.'));
}

/** What is wrong between variables that are each well formed. */
function contradictions(values: z.infer<typeof shape>): string[] {
  const problems: string[] = [];
  if (!isLoopback(values.HOST)) {
    if (values.APP_URL === undefined) problems.push('APP_URL is required when HOST is not loopback');
  }
  if (values.APP_URL?.startsWith('http:') && !isLoopback(values.HOST) && values.ALLOW_HTTP !== '1') {
    problems.push(`APP_URL "${values.APP_URL}" must be https when HOST is not loopback, unless ALLOW_HTTP=1`);
  }
  if (values.DATABASE_MIGRATE_URL && !values.DATABASE_URL) {
    problems.push(
      'DATABASE_MIGRATE_URL is set without DATABASE_URL: set both, or neither for the embedded database',
    );
  }
  if (Boolean(values.SMTP_URL) !== Boolean(values.MAIL_FROM)) {
    problems.push('SMTP_URL and MAIL_FROM belong together: set both, or neither to send no mail');
  }
  const oidc = [values.OIDC_ISSUER, values.OIDC_CLIENT_ID, values.OIDC_CLIENT_SECRET].filter(Boolean).length;
  if (oidc !== 0 && oidc !== 3) {
    problems.push(
      'OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET belong together: set all three or none',
    );
  }
  return problems;
}

/** The value for a message, with a space behind; nothing when it is secret. */
function shown(name: string, value: string | undefined): string {
  if (value === undefined || secret.test(name)) return '';
  return `${JSON.stringify(value.replace(/\/\/[^/@]*@/, '//…@').slice(0, 200))} `;
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  const bare =
    url.pathname === '/' &&
    url.search === '' &&
    url.hash === '' &&
    url.username === '' &&
    url.password === '';
  return bare && (url.protocol === 'http:' || url.protocol === 'https:');
}

function isPostgresUrl(text: string): boolean {
  return /^postgres(ql)?:\/\//.test(text) && URL.canParse(text);
}

function isAddressBlock(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const family = isIP(address);
  if (family === 0 || more.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128));
}
