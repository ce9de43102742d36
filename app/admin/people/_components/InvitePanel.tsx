import { randomUUID } from 'node:crypto';
import { ActionForm } from '@/app/_components/form/ActionForm.client';
import { formWords } from '@/app/_components/form/form-words';
import { Panel } from '@/app/_components/Panel';
import { getTextsOf } from '@/lib/request/words';
import { inviteAction } from '../actions';
import { roleOptions } from './role-options';

/** The form that invites somebody. The least that a role allows stands there first. */
export async function InvitePanel() {
  const t = await getTextsOf('people');
  return (
    <Panel id="invite" title={t('invite.title')} sub={t('invite.sub')}>
      <ActionForm
        action={inviteAction}
        fields={[
          { name: 'name', label: t('invite.name'), hint: t('invite.name-hint'), type: 'text' },
          { name: 'email', label: t('invite.email'), hint: t('invite.email-hint'), type: 'email' },
          {
            name: 'role',
            label: t('invite.role'),
            hint: t('role-hint'),
            type: 'choice',
            value: 'viewer',
            options: await roleOptions(),
          },
        ]}
        hidden={{ key: randomUUID() }}
        submit={t('invite.submit')}
        words={await formWords()}
      />
    </Panel>
  );
}
