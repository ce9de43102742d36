import { ActionForm } from '@/app/_components/form/ActionForm.client';
import { formWords } from '@/app/_components/form/form-words';
import { Panel } from '@/app/_components/Panel';
import { getTextsOf } from '@/lib/request/words';
import { passwordAction } from '../password-actions';

/** Changing one's own password, with the current one. */
export async function PasswordPanel() {
  const t = await getTextsOf('account.password');
  return (
    <Panel id="password" title={t('title')} sub={t('lead')}>
      <ActionForm
        action={passwordAction}
        fields={[
          {
            name: 'current',
            label: t('current'),
            type: 'password',
            autoComplete: 'current-password',
          },
          {
            name: 'next',
            label: t('next'),
            hint: t('next-hint'),
            type: 'password',
            autoComplete: 'new-password',
          },
          { name: 'again', label: t('again'), type: 'password', autoComplete: 'new-password' },
        ]}
        submit={t('save')}
        words={await formWords()}
        look="quiet"
      />
    </Panel>
  );
}
