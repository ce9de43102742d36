import type { FormWords } from '@/lib/forms/form-state';
import { getTextsOf } from '@/lib/request/words';

/** What every form says by itself, in the page's language. */
export async function formWords(): Promise<FormWords> {
  const t = await getTextsOf('forms');
  return {
    problems: t('problem'),
    sending: t('sending'),
    newVersion: t('new-version'),
    reload: t('reload'),
    failed: t('failed'),
    copy: t('copy'),
    copied: t('copied'),
    print: t('print'),
    showPassword: t('show-password'),
    hidePassword: t('hide-password'),
  };
}
