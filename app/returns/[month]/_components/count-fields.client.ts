'use client';

/** The fields of counts in a form, from above. */
export function countFields(form: HTMLFormElement | null): HTMLInputElement[] {
  return [...(form?.querySelectorAll<HTMLInputElement>('input[inputmode="numeric"]') ?? [])];
}
