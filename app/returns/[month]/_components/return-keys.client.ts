'use client';
import type { KeyboardEvent, MouseEvent } from 'react';
import { countFields } from './count-fields.client';

/** Ctrl + Enter submits; Enter goes on to the next count, as in a spreadsheet, and from the last one to the buttons. */
export function onReturnKey(event: KeyboardEvent<HTMLFormElement>, form: HTMLFormElement | null): void {
  if (event.key !== 'Enter' || form === null) return;
  if (event.ctrlKey || event.metaKey) {
    const submit = form.querySelector<HTMLButtonElement>('button[value="submit"]');
    event.preventDefault();
    if (submit) form.requestSubmit(submit);
    return;
  }
  const fields = countFields(form);
  const at = fields.indexOf(event.target as HTMLInputElement);
  if (at < 0) return;
  event.preventDefault();
  const next = fields[at + 1] ?? form.querySelector<HTMLButtonElement>('button[value="save"]');
  next?.focus();
}

/** Opens what hides the field that a link leads to. Not every browser does so by itself. */
export function openDetails(event: MouseEvent<HTMLFormElement>): void {
  const href = (event.target as HTMLElement).closest('a')?.getAttribute('href');
  if (!href?.startsWith('#')) return;
  const field = document.getElementById(href.slice(1));
  const details = field?.closest('details');
  if (details) details.open = true;
}
