'use server';
import { z } from 'zod';
import type { FormState } from '@/lib/forms/form-state';
import { handleForm } from '@/lib/request/handle-form';
import { proposeFile, takeFile } from './_send/take-file';

const fileShape = z.strictObject({ file: z.instanceof(File, { error: 'unfit' }) });
const proposeShape = z.strictObject({ file: z.uuid('unfit'), key: z.uuid('unfit') });

/** Takes a book's file to be looked at. */
export async function bookFileAction(_: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, { shape: fileShape, needs: 'propose' }, ({ values, session }) =>
    takeFile(session.person, values.file, new Date()),
  );
}

/** Proposes the book of a file that was looked at. */
export async function proposeBookFileAction(_: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, { shape: proposeShape, needs: 'propose' }, ({ values, session }) =>
    proposeFile(session.person, values, new Date()),
  );
}
