'use server';
import type { FormState } from '@/lib/forms/form-state';
import { handleForm } from '@/lib/request/handle-form';
import { sheetFieldsIn, sheetSchema } from './_send/read-sheet';
import { keepTyped, sendSheet } from './_send/send-sheet';
import type { SheetLive } from './_view/live';

/** Checks a book that is being entered, adds or removes its lines, proposes it. */
export async function bookSheetAction(
  _: FormState<SheetLive>,
  form: FormData,
): Promise<FormState<SheetLive>> {
  const shape = sheetSchema(sheetFieldsIn(form instanceof FormData ? form.keys() : []));
  return handleForm(form, { shape, needs: 'propose' }, ({ values, session }) =>
    sendSheet(session.person, values, new Date()),
  );
}

/** Keeps what is typed of a book while it is typed, and says what its figures say. */
export async function keepBookSheetAction(
  _: FormState<SheetLive>,
  form: FormData,
): Promise<FormState<SheetLive>> {
  const shape = sheetSchema(sheetFieldsIn(form instanceof FormData ? form.keys() : []));
  return handleForm(form, { shape, needs: 'propose' }, ({ values, session }) =>
    keepTyped(session.person, values, new Date()),
  );
}
