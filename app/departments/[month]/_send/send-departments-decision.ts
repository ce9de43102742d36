import type { z } from 'zod';
import type { Person } from '@/lib/access/person';
import {
  approveDepartments,
  type DepartmentsOutcome,
  reopenDepartments,
  returnDepartments,
  withdrawDepartments,
} from '@/lib/data/departments/change-departments';
import { loadDepartmentsChainFor } from '@/lib/data/departments/load-departments-month';
import type { Change } from '@/lib/data/returns/change';
import type { decisionSchema, reasonSchema } from '@/lib/forms/return-schema';
import { findingView } from '@/lib/overview/departments/month-texts';
import { listed } from '@/lib/overview/departments/numbers';
import { actionText } from '@/lib/overview/returns/timeline';
import { type FormResult, refusedAs } from '@/lib/request/handle-form';
import { getLocale, getTexts } from '@/lib/request/words';

type Decision = z.infer<typeof decisionSchema> | z.infer<typeof reasonSchema>;

/** Does what somebody decided about the revision that they saw; refused where another one stands there now. */
export async function sendDepartmentsDecision(
  person: Person,
  decision: Decision,
  now: Date,
): Promise<FormResult> {
  const { month, seen, key } = decision;
  const outcome = await decide(person, { month, seen, key }, decision, now);
  if (outcome.kind === 'done') return { kind: 'go', to: `/departments/${month}?done=${outcome.revision}` };
  const [t, locale] = [await getTexts(), await getLocale()];
  if (outcome.kind === 'obstacle') return refusedAs(409, t(`returnPage.obstacle.${outcome.obstacle}`));
  const { chain, names, context } = await loadDepartmentsChainFor(person, month);
  if (outcome.kind === 'findings') {
    const found = outcome.findings.map((one) => findingView(t, locale, context.departments, one).text);
    return refusedAs(409, t('departments.month.not-approved', { what: listed(found, locale) }));
  }
  const last = chain.at(-1);
  const what = last === undefined ? '' : actionText(t, locale, last, names);
  return refusedAs(409, t('returnPage.conflict.decided', { what }));
}

function decide(person: Person, change: Change, decision: Decision, now: Date): Promise<DepartmentsOutcome> {
  switch (decision.deed) {
    case 'approved':
      return approveDepartments(person, change, now);
    case 'withdrawn':
      return withdrawDepartments(person, change, now);
    case 'returned':
      return returnDepartments(person, change, decision.reason, now);
    case 'reopened':
      return reopenDepartments(person, change, decision.reason, now);
  }
}
