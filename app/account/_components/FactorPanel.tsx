import { ActionForm } from '@/app/_components/form/ActionForm.client';
import { formWords } from '@/app/_components/form/form-words';
import { Panel } from '@/app/_components/Panel';
import type { FormField } from '@/lib/forms/form-state';
import { getTextsOf } from '@/lib/request/words';
import { backupCodesAction, factorOffAction } from '../factor-actions';
import styles from './account.module.css';

/** Whether there is a second factor, and what can be done about it. */
export async function FactorPanel({ isOn }: { isOn: boolean }) {
  const t = await getTextsOf('account.factor');
  const words = await formWords();
  const password: FormField = {
    name: 'password',
    label: t('password'),
    type: 'password',
    autoComplete: 'current-password',
  };
  return (
    <Panel id="second-factor" title={t('title')}>
      <p className={styles['state']}>{t(isOn ? 'is-on' : 'is-off')}</p>
      {isOn ? (
        <>
          <h3>{t('renew-title')}</h3>
          <p className={styles['lead']}>{t('renew-lead')}</p>
          <ActionForm
            action={backupCodesAction}
            fields={[password]}
            submit={t('renew')}
            words={words}
            look="quiet"
            label={t('renew-title')}
          />
          <h3>{t('off-title')}</h3>
          <p className={styles['lead']}>{t('off-lead')}</p>
          <ActionForm
            action={factorOffAction}
            fields={[password]}
            submit={t('turn-off')}
            words={words}
            look="danger"
            label={t('off-title')}
          />
        </>
      ) : (
        <>
          <p className={styles['lead']}>{t('what')}</p>
          <p>
            <a href="/account/second-factor">{t('set-up')}</a>
          </p>
        </>
      )}
    </Panel>
  );
}
