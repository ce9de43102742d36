import type { Person } from '@/lib/access/person';
import { hongKongMonth, hongKongTime } from '@/lib/calendar/hong-kong';
import { dropDepartmentsDraft, keepDepartmentsDraft } from '@/lib/data/departments/departments-draft';
import { loadDepartmentsChainFor } from '@/lib/data/departments/load-departments-month';
import { NO_DEPARTMENTS } from '@/lib/departments/department-counts';
import { differingFields, typedDepartments } from '@/lib/forms/departments-form';
import type { DepartmentsValues } from '@/lib/forms/departments-schema';
import { type FormResult, refusedAs } from '@/lib/request/handle-form';
import { getTexts } from '@/lib/request/words';
import type { DepartmentsBeside } from './beside';
import { typedIn } from './typed-in';

/** Keeps what somebody is typing, theirs alone. What is saved already is kept no second time. */
export async function keepTypedDepartments(
  person: Person,
  values: DepartmentsValues,
  now: Date,
): Promise<FormResult<DepartmentsBeside>> {
  const t = await getTexts();
  const { month, seen } = values;
  if (month > hongKongMonth(now)) return refusedAs(409, t('returnPage.obstacle.not-begun'));
  const typed = typedIn(values);
  const { chain } = await loadDepartmentsChainFor(person, month);
  if (differingFields(typed, typedDepartments(chain.at(-1) ?? NO_DEPARTMENTS)).length === 0) {
    await dropDepartmentsDraft(person, month);
    return { kind: 'done', message: t('returnPage.form.unchanged') };
  }
  const isKept = await keepDepartmentsDraft(person, month, { seen, typed }, now);
  const time = hongKongTime(now).slice(0, 5);
  return {
    kind: 'done',
    message: isKept ? t('returnPage.form.kept', { time }) : t('returnPage.form.not-kept'),
  };
}
