import type { AuditField, AuditProblem } from '@/lib/forms/audit-filter';
import type { getTextsOf } from '@/lib/request/words';

type Words = Awaited<ReturnType<typeof getTextsOf<'audit'>>>;

const LABEL = {
  who: 'who',
  kind: 'what',
  from: 'from',
  to: 'to',
  older: 'older',
  newer: 'newer',
} as const satisfies Record<AuditField, string>;

/** What was wrong with a field of the address, in words. */
export function problemText(t: Words, { field, code, value }: AuditProblem): string {
  return t(`problem.${code}`, { field: t(LABEL[field]), value });
}
