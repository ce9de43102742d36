import { randomUUID } from 'node:crypto';
import { formWords } from '@/app/_components/form/form-words';
import { Panel } from '@/app/_components/Panel';
import { departmentsIn } from '@/lib/departments/department';
import { CONTACT_KINDS, DEPARTMENT_COUNTS } from '@/lib/departments/department-counts';
import { formatMonth } from '@/lib/format/month';
import { cellField, cellOf } from '@/lib/forms/departments-form';
import { cellText } from '@/lib/overview/departments/month-texts';
import { departmentName } from '@/lib/overview/departments/names';
import { getLocale, getTexts } from '@/lib/request/words';
import { openedDraft } from '../_send/opened-draft';
import type { Look } from '../_view/look';
import { departmentsAction, keepDepartmentsAction } from '../actions';
import { DepartmentsForm } from './DepartmentsForm.client';

/** The form of a month's counts by department, with what stands there or what was kept of typing. */
export async function FormPanel({ look: { answer, month, deeds } }: { look: Look }) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const { context, of } = answer;
  const { typed, conflict } = await openedDraft(answer);
  // Those of the month, and any other that something stands of.
  const there = departmentsIn(context.departments, month).map(({ code }) => code);
  const others = Object.keys(typed).flatMap((field) => cellOf(field)?.department ?? []);
  const codes = [...new Set([...there, ...others])].toSorted();
  const title = t('departments.month.form', { month: formatMonth(month, locale) });
  if (codes.length === 0)
    return (
      <Panel id="form" title={title}>
        <p>{t('departments.month.no-departments')}</p>
      </Panel>
    );
  const columns = DEPARTMENT_COUNTS.map((count) => ({ count, text: t(`count.${count}`) }));
  const groups = codes.map((department) => ({
    department,
    name: departmentName(context.departments, department, locale),
    rows: CONTACT_KINDS.map((kind) => ({
      kind,
      text: t(`departments.month.kind.${kind}`),
      cells: DEPARTMENT_COUNTS.map((count) => ({
        field: cellField({ department, kind, count }),
        column: t(`count.${count}`),
        label: cellText(t, locale, context.departments, { department, kind, count }),
      })),
    })),
  }));
  return (
    <Panel id="form" title={title} sub={t('departments.month.form-intro')}>
      <DepartmentsForm
        action={departmentsAction}
        keep={keepDepartmentsAction}
        opened={conflict}
        hidden={{ month, seen: String(of.last?.revision ?? 0), key: randomUUID() }}
        columns={columns}
        groups={groups}
        typed={typed}
        submits={deeds.includes('submitted')}
        words={{
          label: title,
          department: t('departments.column.department'),
          kind: t('departments.choose.kind'),
          note: t('departments.month.note-label'),
          noteHint: t('departments.month.note-hint'),
          save: t('departments.month.save'),
          submit: t('departments.month.submit'),
          notKept: t('returnPage.form.not-kept'),
          caption: t('departments.conflict.caption'),
          field: t('departments.conflict.field'),
          mine: t('departments.conflict.mine'),
          theirs: t('departments.conflict.theirs'),
          before: t('departments.conflict.before'),
          inForm: t('departments.conflict.in-form'),
        }}
        formWords={await formWords()}
      />
    </Panel>
  );
}
