import { randomUUID } from 'node:crypto';
import { ActionForm } from '@/app/_components/form/ActionForm.client';
import { formWords } from '@/app/_components/form/form-words';
import { Panel } from '@/app/_components/Panel';
import type { Listed } from '@/lib/data/people/load-people';
import { getLocale, getTextsOf } from '@/lib/request/words';
import { monthsText } from '../../_components/months-text';
import { roleOptions } from '../../_components/role-options';
import { changeAccessAction, changeRoleAction, newLinkAction } from '../actions';
import styles from './ChangePanels.module.css';

type Props = { person: Listed };

/** Another role. */
export async function RolePanel({ person: { id, role } }: Props) {
  const t = await getTextsOf('people');
  return (
    <Panel id="role" title={t('person.role.title')}>
      <div className={styles['change']}>
        <ActionForm
          action={changeRoleAction}
          fields={[
            {
              name: 'role',
              label: t('invite.role'),
              hint: t('role-hint'),
              type: 'choice',
              value: role,
              options: await roleOptions(),
            },
          ]}
          hidden={{ id }}
          submit={t('person.role.submit')}
          words={await formWords()}
        >
          <p>{t('person.role.text')}</p>
        </ActionForm>
      </div>
    </Panel>
  );
}

/** A new link, for who can't come in by themself. */
export async function LinkPanel({ person: { id, status } }: Props) {
  const t = await getTextsOf('people.person');
  const kind = status === 'invited' ? 'renew' : 'reset';
  return (
    <Panel id="link" title={t(`${kind}.title`)}>
      <div className={styles['change']}>
        <ActionForm
          action={newLinkAction}
          fields={[]}
          hidden={{ id, status, key: randomUUID() }}
          submit={t(`${kind}.submit`)}
          look={kind === 'renew' ? 'quiet' : 'danger'}
          words={await formWords()}
        >
          <p>{t(`${kind}.text`)}</p>
        </ActionForm>
      </div>
    </Panel>
  );
}

/** The account closed, or opened again: one form for both, so that what it said stays when the one turns into the other. */
export async function AccessPanel({ person: { id, name, status, openDrafts } }: Props) {
  const [t, locale] = [await getTextsOf('people.person'), await getLocale()];
  const kind = status === 'disabled' ? 'enable' : 'disable';
  const drafts = openDrafts.length > 0 && kind === 'disable';
  return (
    <Panel id="access" title={t(`${kind}.title`)}>
      <div className={styles['change']}>
        <ActionForm
          action={changeAccessAction}
          fields={[]}
          hidden={{ id, key: randomUUID(), to: kind === 'enable' ? 'active' : 'disabled' }}
          submit={t(`${kind}.submit`, { name })}
          look={kind === 'enable' ? 'quiet' : 'danger'}
          words={await formWords()}
        >
          <p>{t(`${kind}.text`, { name })}</p>
          {drafts ? (
            <p>{t('disable.drafts', { count: openDrafts.length, months: monthsText(openDrafts, locale) })}</p>
          ) : null}
        </ActionForm>
      </div>
    </Panel>
  );
}
