import 'server-only';
import { z } from 'zod';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
/** What may become a file name or part of a statement. */
const identifier = z.string().regex(/^[a-z_][a-z0-9_]{0,62}$/);

const shape = z.strictObject({
  product: z.literal('kpi-dashboard-1823'),
  /** Of the product that wrote it, as in package.json. */
  version: z.string(),
  format: z.literal(1),
  takenAt: z.iso.datetime(),
  credentials: z.boolean(),
  migrations: z.array(z.strictObject({ name: z.string(), checksum: sha256 })),
  tables: z.array(
    z.strictObject({
      name: identifier,
      columns: z.array(identifier),
      rows: z.int().nonnegative(),
      sha256,
    }),
  ),
});

/** `manifest.json`: what a snapshot is of, and what its files must be. Tables stand in order of reference. */
export type Manifest = z.infer<typeof shape>;

export const MANIFEST = 'manifest.json';

/** The file of a table. */
export function fileOf(table: string): string {
  return `${table}.jsonl`;
}

/** A manifest that isn't one of ours, or of a format that this version doesn't read. */
export class NotAManifest extends Error {
  override readonly name = 'NotAManifest';
}

/**
 * Reads a manifest's text.
 *
 * @throws NotAManifest with the place that is wrong
 */
export function parseManifest(text: string): Manifest {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new NotAManifest(`${MANIFEST} isn't JSON`);
  }
  const parsed = shape.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new NotAManifest(
    `${MANIFEST} isn't one of this product in format 1 (${issue?.path.join('.') || 'all of it'})`,
  );
}
