import 'server-only';
import { ensureMay } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import { database } from '../database';
import { keepSetting, settingOf } from './keep-setting';

/** What administrators set for everybody. */
export type ProductSettings = {
  /** Whether managers and administrators are asked for a second factor. */
  readonly secondFactor: 'off' | 'on';
};

/** The settings with what an administrator weighs before changing them. */
export type SettingsAnswer = ProductSettings & {
  /** The last change; null: never changed. */
  readonly changed: { readonly at: Date; readonly by: string } | null;
  /** Whom turning it on concerns: who may sign in as manager or administrator, and how many of them have no second factor. */
  readonly concerned: Readonly<
    Record<'manager' | 'admin', { readonly all: number; readonly without: number }>
  >;
};

/**
 * The settings as they are.
 *
 * @throws Forbidden
 */
export async function loadSettings(asker: Person): Promise<SettingsAnswer> {
  ensureMay(asker, 'keep-settings');
  const { value, changed } = await settingOf('second-factor');
  return { secondFactor: value, changed, concerned: await loadConcerned() };
}

async function loadConcerned(): Promise<SettingsAnswer['concerned']> {
  const rows = await database().$queryRaw<{ role: string; all: number; without: number }[]>`
    SELECT s.role, count(*)::int AS "all", count(*) FILTER (WHERE NOT u.two_factor_enabled)::int AS without
    FROM auth_user u
    JOIN LATERAL (SELECT * FROM person_state WHERE person_id = u.id ORDER BY version DESC LIMIT 1) s ON s.status = 'active'
    GROUP BY s.role`;
  const of = (asked: string) => {
    const { all, without } = rows.find(({ role }) => role === asked) ?? { all: 0, without: 0 };
    return { all, without };
  };
  return { manager: of('manager'), admin: of('admin') };
}

/**
 * Turns the second factor on or off; it counts from everybody's very next request.
 *
 * @throws Forbidden; Refused `changed-meanwhile`
 */
export async function keepSecondFactor(author: Person, value: 'off' | 'on', now: Date): Promise<void> {
  await keepSetting(author, 'second-factor', value, now);
}
