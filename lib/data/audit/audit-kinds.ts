/**
 * Everything that is written down, in groups that people understand. Whoever writes a new kind adds it here; its words stand
 * in lib/messages/audit.*.ts.
 */
export const AUDIT_GROUPS = {
  'signing-in': [
    'signed-in',
    'password-accepted',
    'sign-in-failed',
    'sign-in-refused',
    'signed-out',
    'other-sessions-ended',
    'other-sessions-end-failed',
  ],
  'own-account': [
    'password-changed',
    'password-change-failed',
    'second-factor-begun',
    'second-factor-begun-failed',
    'second-factor-on',
    'second-factor-on-failed',
    'second-factor-off',
    'second-factor-off-failed',
    'backup-codes-renewed',
    'backup-codes-renewed-failed',
    'likings-kept',
  ],
  people: [
    'person-added',
    'person-active',
    'person-disabled',
    'person-name-changed',
    'person-role-changed',
    'credentials-cleared',
    'first-administrator-link-made',
    'first-administrator-link-used',
    'invitation-link-made',
    'invitation-link-used',
    'reset-link-made',
    'reset-link-used',
  ],
  'api-tokens': ['token-made', 'token-revoked', 'token-refused'],
  months: [
    'month-saved',
    'month-submitted',
    'month-withdrawn',
    'month-returned',
    'month-approved',
    'month-reopened',
    'month-loaded',
  ],
  departments: [
    'departments-saved',
    'departments-submitted',
    'departments-withdrawn',
    'departments-returned',
    'departments-approved',
    'departments-reopened',
    'departments-loaded',
  ],
  proposals: ['proposed', 'proposal-confirmed', 'proposal-declined', 'proposal-withdrawn'],
  events: ['event-recorded', 'event-corrected', 'event-taken-back'],
  reports: ['commentary-written', 'report-issued', 'report-downloaded'],
  'other-figures': ['book-imported', 'shipped-loaded', 'sample-loaded', 'sample-removed', 'restored'],
  files: ['exported', 'audit-exported'],
  settings: ['setting-changed'],
  refusals: ['denied'],
} as const;

export type AuditGroup = keyof typeof AUDIT_GROUPS;
/** What happened, as it stands in the database. */
export type AuditKind = (typeof AUDIT_GROUPS)[AuditGroup][number];

/** Every kind there is. */
export const AUDIT_KINDS: readonly AuditKind[] = Object.values(AUDIT_GROUPS).flat();

/** The kinds that a word asks for: those of a group, or the one it names; null for a word that is neither. */
export function kindsOf(word: string): readonly AuditKind[] | null {
  if (Object.hasOwn(AUDIT_GROUPS, word)) return AUDIT_GROUPS[word as AuditGroup];
  const kind = AUDIT_KINDS.find((known) => known === word);
  return kind === undefined ? null : [kind];
}
