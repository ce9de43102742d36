'use client';
import type { ComponentProps } from 'react';
import type { FormAction } from '@/lib/forms/form-state';
import { FormView } from './FormView.client';
import { useFormAction } from './use-form-action.client';

type Props = Omit<ComponentProps<typeof FormView>, 'form'> & { action: FormAction };

/** A form that works before and without JavaScript, with its action. */
export function ActionForm({ action, ...view }: Props) {
  return <FormView form={useFormAction(action)} {...view} />;
}
