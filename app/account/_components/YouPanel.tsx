import { ActionForm } from '@/app/_components/form/ActionForm.client';
import { formWords } from '@/app/_components/form/form-words';
import { Panel } from '@/app/_components/Panel';
import { isHumanRole } from '@/lib/access/person';
import type { Session } from '@/lib/data/sign-in/find-session';
import { getTexts } from '@/lib/request/words';
import { nameAction } from '../actions';
import styles from './account.module.css';

/** Who is signed in: the name, which is theirs to change, and what only an administrator changes. */
export async function YouPanel({ session: { person, email } }: { session: Session }) {
  const t = await getTexts();
  const role = isHumanRole(person.role) ? t(`role.${person.role}`) : person.role;
  return (
    <Panel id="you" title={t('account.you.title')}>
      <dl className={styles['facts']}>
        <dt>{t('account.you.email')}</dt>
        <dd>{email}</dd>
        <dt>{t('account.you.role')}</dt>
        <dd>{role}</dd>
      </dl>
      <p className={styles['lead']}>{t('account.you.by-administrator')}</p>
      <ActionForm
        action={nameAction}
        fields={[
          {
            name: 'name',
            label: t('account.you.name'),
            hint: t('account.you.name-hint'),
            type: 'text',
            autoComplete: 'name',
            value: person.name,
          },
        ]}
        submit={t('account.you.save')}
        words={await formWords()}
        look="quiet"
      />
    </Panel>
  );
}
