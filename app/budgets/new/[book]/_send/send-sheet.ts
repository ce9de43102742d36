import type { Person } from '@/lib/access/person';
import { parseDay } from '@/lib/calendar/day';
import { type FinancialYear, parseFinancialYear } from '@/lib/calendar/financial-year';
import { hongKongTime } from '@/lib/calendar/hong-kong';
import { loadEntering } from '@/lib/data/books/load-entering';
import { dropSheet, keepSheet } from '@/lib/data/books/sheet-draft';
import { propose } from '@/lib/data/proposals/propose';
import { editSheet } from '@/lib/imports/book/sheet/edit-sheet';
import { fileOfSheet } from '@/lib/imports/book/sheet/file-of-sheet';
import type { BookSheet } from '@/lib/imports/book/sheet/sheet';
import { fieldsOfSheet, sheetOfFields } from '@/lib/imports/book/sheet/sheet-fields';
import { type FormResult, refusedAs } from '@/lib/request/handle-form';
import { getLocale, getTexts } from '@/lib/request/words';
import type { SheetLive } from '../_view/live';
import { sheetLive } from '../_view/live-view';

type Values = Readonly<Record<string, string | undefined>>;
type Read = { readonly book: FinancialYear; readonly sheet: BookSheet };

/**
 * Keeps what was typed and does what was asked: checks it, adds or removes lines, proposes it. What was typed stays kept
 * when it is proposed, too: should it be declined, it is mended from there.
 */
export async function sendSheet(person: Person, values: Values, now: Date): Promise<FormResult<SheetLive>> {
  const t = await getTexts();
  const read = readSheet(values);
  if (read === null) return refusedAs(400, t('forms.not-ours'));
  const { book } = read;
  const order = values['do'] ?? 'check';
  if (order === 'discard') {
    await dropSheet(person, book);
    return { kind: 'go', to: '/budgets/new' };
  }
  const sheet = editSheet(read.sheet, order);
  if (!(await keepSheet(person, book, fieldsOfSheet(sheet), now)))
    return refusedAs(413, t('booksEntry.form.not-kept'));
  if (order === 'propose') {
    const file: unknown = JSON.parse(JSON.stringify(fileOfSheet(sheet, book).json));
    const question = { proposed: { kind: 'book', file } as const, reason: null, key: values['key'] ?? null };
    const result = await propose(person, question, now);
    if (result.kind === 'proposed') return { kind: 'go', to: `/proposals/${result.id}` };
  }
  const list = /^(?:add|remove):(?:heads\.(\d+)\.)?([a-z]+)/.exec(order);
  // Each time another address, so that the browser loads the page anew.
  const at = now.getTime();
  return list
    ? { kind: 'go', to: `/budgets/new/${book}?kept=${at}#${list[2]}-${list[1] ?? 'all'}` }
    : { kind: 'go', to: `/budgets/new/${book}?checked=${at}#checked` };
}

/** Keeps what somebody is typing, theirs alone, and says what the figures say. */
export async function keepTyped(person: Person, values: Values, now: Date): Promise<FormResult<SheetLive>> {
  const [t, locale] = [await getTexts(), await getLocale()];
  const read = readSheet(values);
  if (read === null) return refusedAs(400, t('forms.not-ours'));
  const { book, sheet } = read;
  const isKept = await keepSheet(person, book, fieldsOfSheet(sheet), now);
  const entering = await loadEntering(person, book, parseDay(sheet.published.trim()));
  const message = isKept
    ? t('booksEntry.form.kept', { time: hongKongTime(now).slice(0, 5) })
    : t('booksEntry.form.not-kept');
  return { kind: 'done', message, beside: sheetLive({ t, locale }, sheet, book, entering) };
}

function readSheet({ do: _, key: __, ...fields }: Values): Read | null {
  const book = parseFinancialYear(fields['book'] ?? '');
  const sheet = sheetOfFields(fields as Record<string, string>);
  return book && sheet ? { book, sheet } : null;
}
