'use server';
import { z } from 'zod';
import { keepOpenData } from '@/lib/data/open-data/open-data-setting';
import { keepSecondFactor } from '@/lib/data/people/settings';
import type { FormState } from '@/lib/forms/form-state';
import { handleForm } from '@/lib/request/handle-form';

const switchForm = z.strictObject({ value: z.enum(['off', 'on'], 'choice-unfit') });

/** Turns the second factor on or off; the page then stands as it is from now on. */
export async function secondFactorAction(_: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, { shape: switchForm, needs: 'keep-settings' }, async ({ values, session }) => {
    await keepSecondFactor(session.person, values.value, new Date());
    return { kind: 'go', to: '/admin/settings' };
  });
}

/** Turns open data on or off for everybody. */
export async function openDataAction(_: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, { shape: switchForm, needs: 'keep-settings' }, async ({ values, session }) => {
    await keepOpenData(session.person, values.value, new Date());
    return { kind: 'go', to: '/admin/settings' };
  });
}
