import { getTextsOf } from '@/lib/request/words';
import type { SetUpWords } from './SetUp.client';

/** What the two steps say, in the page's language. */
export async function setUpWords(): Promise<SetUpWords> {
  const t = await getTextsOf('account.set-up');
  return {
    step1: t('step-1'),
    go: t('go'),
    step2: t('step-2'),
    begun: t('begun'),
    scanTitle: t('scan-title'),
    scanLead: t('scan-lead'),
    openApp: t('open-app'),
    codesTitle: t('codes-title'),
    codesLead: t('codes-lead'),
    confirmTitle: t('confirm-title'),
    afterConfirm: t('after-confirm'),
    confirm: t('confirm'),
    restart: t('restart'),
  };
}
