'use client';
import { type ClipboardEvent, type RefObject, useState } from 'react';
import { pastedColumn } from '@/lib/forms/pasted-column';
import { countFields } from './count-fields.client';

/** Fills fields several at a time: from a column of a spreadsheet, or with one word. */
export function usePasting(
  form: RefObject<HTMLFormElement | null>,
  onFilled: () => void,
  words: { readonly pasted: string; readonly pastedOver: string },
) {
  const [said, setSaid] = useState<string | null>(null);

  const onPaste = (event: ClipboardEvent<HTMLFormElement>) => {
    const fields = countFields(form.current);
    const start = fields.indexOf(event.target as HTMLInputElement);
    const values = pastedColumn(event.clipboardData.getData('text'));
    if (start < 0 || values === null) return;
    event.preventDefault();
    const filled = fields.slice(start, start + values.length);
    filled.forEach((field, at) => {
      field.value = values[at] ?? '';
    });
    filled.at(-1)?.focus();
    const left = values.length - filled.length;
    const text = left > 0 ? words.pastedOver : words.pasted;
    setSaid(text.replace('{filled}', String(filled.length)).replace('{left}', String(left)));
    onFilled();
  };

  const fillEmpty = (names: readonly string[], word: string) => {
    for (const field of countFields(form.current))
      if (names.includes(field.name) && field.value.trim() === '') field.value = word;
    onFilled();
  };
  const write = (name: string, text: string) => {
    const field = form.current?.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.value = text;
    onFilled();
  };
  return { said, write, forget: () => setSaid(null), onPaste, fillEmpty };
}
