import { ActionForm } from '@/app/_components/form/ActionForm.client';
import { formWords } from '@/app/_components/form/form-words';
import { Panel } from '@/app/_components/Panel';
import type { OwnSession } from '@/lib/data/people/own-account';
import { getLocale, getTextsOf } from '@/lib/request/words';
import { sessionView } from '../_view/session-view';
import { endSessionsAction } from '../session-actions';
import styles from './account.module.css';

/** Where somebody is signed in, this place first, and the way to end the others. */
export async function SessionsPanel({ sessions }: { sessions: readonly OwnSession[] }) {
  const t = await getTextsOf('account.sessions');
  const [locale, words] = [await getLocale(), await formWords()];
  const ordered = sessions
    .toSorted((one, other) => Number(other.current) - Number(one.current))
    .map((session) => sessionView(session, locale));
  const others = ordered.filter(({ isThis }) => !isThis);
  return (
    <Panel id="sessions" title={t('title')} sub={t('lead')} foot={t('time-zone')}>
      <ul className={styles['sessions']}>
        {ordered.map(({ id, isThis, program, from, since, seen }) => (
          <li key={id}>
            <p>
              <strong>{program}</strong> {isThis ? <span className={styles['this']}>{t('this')}</span> : null}
            </p>
            <p className={styles['lead']}>{from}</p>
            <p className={styles['lead']}>{since}</p>
            <p className={styles['lead']}>{seen}</p>
          </li>
        ))}
      </ul>
      {others.length === 0 ? <p className={styles['lead']}>{t('alone')}</p> : null}
      <ActionForm
        action={endSessionsAction}
        fields={[
          {
            name: 'which',
            label: t('which'),
            type: 'choice',
            value: 'others',
            options: [
              { value: 'others', text: t('others') },
              ...others.map(({ id, endLabel }) => ({ value: id, text: endLabel })),
            ],
          },
          {
            name: 'password',
            label: t('password'),
            hint: t('password-hint'),
            type: 'password',
            autoComplete: 'current-password',
          },
        ]}
        submit={t('end')}
        words={words}
        // It stays when nothing is left to end, so that its answer does.
        look={others.length === 0 ? 'quiet' : 'danger'}
        label={t('which')}
      />
    </Panel>
  );
}
