import 'server-only';
import { ensureMay } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import { writeAudit } from '../audit/write-audit';
import { database, inTransaction } from '../database';
import { asRefusal } from './refused';

/** What administrators set for everybody, each off to begin with. */
export type SettingName = 'second-factor' | 'open-data';
export type SettingValue = 'off' | 'on';

/** A setting as it is, with its last change; null: never changed. */
export type Setting = {
  readonly value: SettingValue;
  readonly changed: { readonly at: Date; readonly by: string } | null;
};

/** A setting as it stands, for a function here that has asked who may. */
export async function settingOf(name: SettingName): Promise<Setting> {
  const [last] = await database().$queryRaw<{ value: string; at: Date; by: string }[]>`
    SELECT s.value, s.known_at AS at, a.name AS by FROM product_setting s
    JOIN LATERAL (SELECT * FROM person_state WHERE person_id = s.author_id ORDER BY version DESC LIMIT 1) a ON true
    WHERE s.name = ${name} ORDER BY s.version DESC LIMIT 1`;
  return {
    value: last?.value === 'on' ? 'on' : 'off',
    changed: last ? { at: last.at, by: last.by } : null,
  };
}

/**
 * Turns a setting on or off, as a version of its own, and writes it down in the same transaction. What is so already
 * stays as it is.
 *
 * @throws Forbidden; Refused `changed-meanwhile`
 */
export async function keepSetting(
  author: Person,
  name: SettingName,
  value: SettingValue,
  now: Date,
): Promise<void> {
  ensureMay(author, 'keep-settings');
  await asRefusal(
    inTransaction(async (tx) => {
      const last = await tx.productSetting.findFirst({ where: { name }, orderBy: { version: 'desc' } });
      if ((last?.value ?? 'off') === value) return;
      const version = (last?.version ?? 0) + 1;
      await tx.productSetting.create({ data: { name, version, value, knownAt: now, authorId: author.id } });
      const details = { value };
      await writeAudit(
        tx,
        { kind: 'setting-changed', subject: `setting ${name}`, details, personId: author.id },
        now,
      );
    }),
  );
}
