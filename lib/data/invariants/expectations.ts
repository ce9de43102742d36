/** What a database must agree with that only the build knows. */
export type Expectations = {
  /** The build's migrations, with the checksums of their scripts. */
  readonly migrations: readonly { readonly name: string; readonly checksum: string }[];
  /** The tables whose rows may be changed; all others only grow. */
  readonly mutableTables: readonly string[];
  /** The CHECKs that the migrations make, by table and name: `table.name`. */
  readonly checks: readonly string[];
};

const TABLE = /^ALTER TABLE "([a-z0-9_]+)"/;
const CONSTRAINT = /^\s*ADD CONSTRAINT "([a-z0-9_]+)" CHECK/;
const DROPPED = /^\s*DROP CONSTRAINT "([a-z0-9_]+)"/;
const BEGINS = /^(ALTER TABLE|CREATE|DROP|INSERT)\b/;

/**
 * The CHECKs that a list of migrations leaves, read from the form in which they are written here: `ALTER TABLE "t"`, then
 * lines of `ADD CONSTRAINT "name" CHECK`. A test holds the answer against a migrated database.
 *
 * @param scripts in the order in which they apply
 * @example checksOf(['ALTER TABLE "t"\n  ADD CONSTRAINT "positive" CHECK (n > 0);']) // ['t.positive']
 */
export function checksOf(scripts: readonly string[]): string[] {
  const checks = new Set<string>();
  for (const script of scripts) {
    let table = '';
    for (const line of script.split('\n')) {
      if (BEGINS.test(line)) table = TABLE.exec(line)?.[1] ?? '';
      const rest = line.replace(TABLE, '');
      const added = CONSTRAINT.exec(rest)?.[1];
      const dropped = DROPPED.exec(rest)?.[1];
      if (table !== '' && added) checks.add(`${table}.${added}`);
      if (table !== '' && dropped) checks.delete(`${table}.${dropped}`);
    }
  }
  return [...checks].sort();
}
