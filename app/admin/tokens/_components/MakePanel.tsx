import { randomUUID } from 'node:crypto';
import { ActionForm } from '@/app/_components/form/ActionForm.client';
import { formWords } from '@/app/_components/form/form-words';
import { Panel } from '@/app/_components/Panel';
import { getTextsOf } from '@/lib/request/words';
import { makeTokenAction } from '../actions';
import styles from './Tokens.module.css';

/** Makes a token: for what, with which rights, until when. */
export async function MakePanel() {
  const t = await getTextsOf('tokens');
  return (
    <Panel id="make" title={t('make')}>
      <div className={styles['form']}>
        <ActionForm
          action={makeTokenAction}
          fields={[
            { name: 'name', label: t('name'), type: 'text', hint: t('name-hint') },
            {
              name: 'role',
              label: t('role'),
              type: 'choice',
              value: 'token-viewer',
              options: [
                { value: 'token-viewer', text: t('role-viewer') },
                { value: 'token-officer', text: t('role-officer') },
              ],
            },
            { name: 'days', label: t('days'), type: 'number', hint: t('days-hint'), value: '90' },
          ]}
          hidden={{ key: randomUUID() }}
          submit={t('submit')}
          label={t('make')}
          words={await formWords()}
        />
      </div>
    </Panel>
  );
}
