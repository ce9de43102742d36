'use server';
import { refresh } from 'next/cache';
import { headers } from 'next/headers';
import { z } from 'zod';
import { changeOwnName, keepLikings } from '@/lib/data/people/own-account';
import { LOCALES, localeFromAcceptLanguage } from '@/lib/format/locale';
import { nameField } from '@/lib/forms/account-fields';
import type { FormState } from '@/lib/forms/form-state';
import { partFor } from '@/lib/messages/translator';
import { handleForm } from '@/lib/request/handle-form';
import { THEMES } from '@/lib/request/likings';
import { rememberLikings } from '@/lib/request/remember-likings';
import { getTextsOf } from '@/lib/request/words';

/** Gives oneself another name. */
export async function nameAction(_: FormState, form: FormData): Promise<FormState> {
  return handleForm(
    form,
    { shape: z.strictObject({ name: nameField }) },
    async ({ values: { name }, session }) => {
      await changeOwnName(session.person, name, new Date());
      refresh();
      return { kind: 'done', message: (await getTextsOf('account'))('you.saved', { name }) };
    },
  );
}

const likingsForm = z.strictObject({
  language: z.enum(['browser', ...LOCALES], 'choice-unfit'),
  theme: z.enum(THEMES, 'choice-unfit'),
});

/** Keeps the language and colours of one's own pages; the answer is in the language chosen. */
export async function likingsAction(_: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, { shape: likingsForm }, async ({ values, session }) => {
    const language = values.language === 'browser' ? null : values.language;
    const chosen = { language, theme: values.theme };
    await keepLikings(session.person, chosen, new Date());
    await rememberLikings(chosen);
    const sent = await headers();
    // An address that names a language would overrule the one just chosen.
    if (/[?&]lang=/.test(sent.get('x-kpi-url') ?? '')) return { kind: 'go', to: '/account' };
    const locale = language ?? localeFromAcceptLanguage(sent.get('accept-language'));
    return { kind: 'done', message: partFor(locale, 'account')('likings.saved') };
  });
}
