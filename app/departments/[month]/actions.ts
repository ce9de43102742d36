'use server';
import { dropDepartmentsDraft } from '@/lib/data/departments/departments-draft';
import { departmentsSchema } from '@/lib/forms/departments-schema';
import type { FormState } from '@/lib/forms/form-state';
import { decisionSchema, dropSchema, reasonSchema } from '@/lib/forms/return-schema';
import { handleForm } from '@/lib/request/handle-form';
import type { DepartmentsBeside } from './_send/beside';
import { keepTypedDepartments } from './_send/keep-typed';
import { sendDepartments } from './_send/send-departments';
import { sendDepartmentsDecision } from './_send/send-departments-decision';

/** Saves a month's counts by department, or submits them. */
export async function departmentsAction(
  _: FormState<DepartmentsBeside>,
  form: FormData,
): Promise<FormState<DepartmentsBeside>> {
  return handleForm(form, { shape: departmentsSchema, needs: 'enter-month' }, ({ values, session }) =>
    sendDepartments(session.person, values, new Date()),
  );
}

/** Keeps what is typed while it is typed. */
export async function keepDepartmentsAction(
  _: FormState<DepartmentsBeside>,
  form: FormData,
): Promise<FormState<DepartmentsBeside>> {
  return handleForm(form, { shape: departmentsSchema, needs: 'enter-month' }, ({ values, session }) =>
    keepTypedDepartments(session.person, values, new Date()),
  );
}

/** Throws away what was typed and not saved. */
export async function dropDepartmentsAction(_: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, { shape: dropSchema, needs: 'enter-month' }, async ({ values, session }) => {
    await dropDepartmentsDraft(session.person, values.month);
    return { kind: 'go', to: `/departments/${values.month}` };
  });
}

/** Approves or withdraws what is submitted. */
export async function decideDepartmentsAction(_: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, { shape: decisionSchema, needs: 'enter-month' }, ({ values, session }) =>
    sendDepartmentsDecision(session.person, values, new Date()),
  );
}

/** Returns what is submitted, or opens what is approved, for a reason. */
export async function reasonDepartmentsAction(_: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, { shape: reasonSchema, needs: 'enter-month' }, ({ values, session }) =>
    sendDepartmentsDecision(session.person, values, new Date()),
  );
}
