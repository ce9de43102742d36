import type { Translator } from '@/lib/messages/translator';

/** A person or service account, whatever became of them. */
export type NamedAccount = {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly status: string;
};

/**
 * What an administrator calls somebody: by their name even when they have left, which is said beside it; the accounts that
 * are part of the product by what they are.
 *
 * @example accountName(t, { name: 'Mei', role: 'officer', status: 'disabled', … }) // 'Mei (disabled)'
 */
export function accountName(t: Translator, { name, role, status }: NamedAccount): string {
  if (role === 'operator' || role === 'record') return t(`audit.service.${role}`);
  return status === 'disabled' ? t('audit.disabled', { name }) : name;
}

/** What a role is called, a token's too; one that nobody has words for shows as it is kept. */
export function roleName(t: Translator, role: string): string {
  const keys = [`role.${role}`, `audit.role.${role}`, `audit.service.${role}`] as 'role.viewer'[];
  const key = keys.find((one) => t.has(one));
  return key === undefined ? role : t(key);
}
