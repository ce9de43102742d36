import type { Person } from '@/lib/access/person';
import { saveDepartments, submitDepartments } from '@/lib/data/departments/change-departments';
import { keepDepartmentsDraft } from '@/lib/data/departments/departments-draft';
import { loadDepartmentsChainFor } from '@/lib/data/departments/load-departments-month';
import { readDepartmentsForm } from '@/lib/forms/departments-form';
import type { DepartmentsValues } from '@/lib/forms/departments-schema';
import { findingView, formProblemText } from '@/lib/overview/departments/month-texts';
import { actionText } from '@/lib/overview/returns/timeline';
import { type FormResult, refusedAs } from '@/lib/request/handle-form';
import { getLocale, getTexts } from '@/lib/request/words';
import { stateAfter } from '@/lib/returns/month-return';
import type { DepartmentsBeside } from './beside';
import { departmentsConflict } from './departments-conflict';
import { typedIn } from './typed-in';

type Result = FormResult<DepartmentsBeside>;

/**
 * Saves or submits what was typed, once. Whatever keeps it from being done is said at its field, and what was typed is kept;
 * where somebody else was quicker, what only they changed is put into the form, and every difference is told.
 */
export async function sendDepartments(person: Person, values: DepartmentsValues, now: Date): Promise<Result> {
  const [t, locale] = [await getTexts(), await getLocale()];
  const { month, seen, key } = values;
  const typed = typedIn(values);
  const read = readDepartmentsForm(typed);
  const submits = values.do === 'submit';
  const message = t(submits ? 'departments.month.submit-problems' : 'departments.month.problems');
  const kept = async (result: Result) => {
    await keepDepartmentsDraft(person, month, { seen, typed }, now);
    return result;
  };
  if (read.problems.length > 0) {
    const { context } = await loadDepartmentsChainFor(person, month);
    const problems = read.problems.map((problem) => ({
      field: problem.field,
      text: formProblemText(t, locale, context.departments, problem),
    }));
    return kept({ kind: 'problems', problems, message });
  }
  const outcome = await (submits ? submitDepartments : saveDepartments)(
    person,
    { month, seen, key },
    { rows: read.rows, note: read.note },
    now,
  );
  switch (outcome.kind) {
    case 'done':
      return { kind: 'go', to: `/departments/${month}?done=${outcome.revision}` };
    case 'same':
      return { kind: 'go', to: `/departments/${month}?done=same` };
    case 'obstacle': {
      const refused = refusedAs<DepartmentsBeside>(409, t(`returnPage.obstacle.${outcome.obstacle}`));
      return outcome.obstacle === 'not-begun' ? refused : kept(refused);
    }
    case 'findings': {
      const { context } = await loadDepartmentsChainFor(person, month);
      const problems = outcome.findings.map((one) => findingView(t, locale, context.departments, one));
      return kept({ kind: 'problems', problems, message });
    }
    case 'conflict': {
      const around = await loadDepartmentsChainFor(person, month);
      const { last } = outcome;
      if (last !== null && ['submitted', 'approved'].includes(stateAfter(last.action))) {
        const what = actionText(t, locale, last, around.names);
        return kept(refusedAs(409, t('departments.conflict.locked', { what })));
      }
      const conflict = await departmentsConflict(outcome, typed, around);
      return kept(refusedAs(409, t('departments.conflict.title'), { conflict }));
    }
  }
}
