/**
 * What a snapshot doesn't hold. Every table of the schema `public` that isn't named here is in it: a new table can't be
 * forgotten, and a test names all of them, so that whoever adds one has to decide.
 */

/** Kept by migrations; the manifest names them instead. */
export const MIGRATION_TABLES: readonly string[] = ['_prisma_migrations', 'migration_done'];

/**
 * Tables that mean nothing in another database: made-up months, which state the data are in, who is signed in, links that
 * let somebody in, counters of wrong passwords, files that somebody is still looking at.
 */
export const PASSING_TABLES: readonly string[] = [
  'sample_month',
  'data_version',
  'auth_session',
  'auth_verification',
  'sign_in_link',
  'sign_in_delay',
  'pending_file',
];

/** Tables of nothing but credentials, left out by `--without-credentials`. */
export const CREDENTIAL_TABLES: readonly string[] = ['auth_account', 'auth_two_factor', 'api_token'];

/** Columns of credentials in tables that hold other things too, by table. A column named here must allow null. */
export const CREDENTIAL_COLUMNS: Readonly<Record<string, readonly string[]>> = {};
