import { ActionForm } from '@/app/_components/form/ActionForm.client';
import { formWords } from '@/app/_components/form/form-words';
import { Panel } from '@/app/_components/Panel';
import type { OwnSession } from '@/lib/data/people/own-account';
import { getLocale, getTextsOf } from '@/lib/request/words';
import { sessionView } from '../_view/session-view';
import { otherSessionsAction, sessionAction } from '../session-actions';
import styles from './account.module.css';

/** Where somebody is signed in, this place first, and the ways to end the others. */
export async function SessionsPanel({ sessions }: { sessions: readonly OwnSession[] }) {
  const t = await getTextsOf('account.sessions');
  const [locale, words] = [await getLocale(), await formWords()];
  const ordered = sessions.toSorted((one, other) => Number(other.current) - Number(one.current));
  const isAlone = ordered.every(({ current }) => current);
  return (
    <Panel id="sessions" title={t('title')} sub={t('lead')} foot={t('time-zone')}>
      <ul className={styles['sessions']}>
        {ordered
          .map((session) => sessionView(session, locale))
          .map(({ id, isThis, program, from, since, seen, endLabel }) => (
            <li key={id}>
              <p>
                <strong>{program}</strong>{' '}
                {isThis ? <span className={styles['this']}>{t('this')}</span> : null}
              </p>
              <p className={styles['lead']}>{from}</p>
              <p className={styles['lead']}>{since}</p>
              <p className={styles['lead']}>{seen}</p>
              {isThis ? null : (
                <ActionForm
                  action={sessionAction}
                  fields={[]}
                  hidden={{ session: id }}
                  submit={t('end')}
                  words={words}
                  look="quiet"
                  label={endLabel}
                />
              )}
            </li>
          ))}
      </ul>
      {isAlone ? <p className={styles['lead']}>{t('alone')}</p> : null}
      <ActionForm
        action={otherSessionsAction}
        fields={[]}
        submit={t('others')}
        words={words}
        // It stays when nothing is left to end, so that its answer does.
        look={isAlone ? 'quiet' : 'danger'}
        label={t('others')}
      />
    </Panel>
  );
}
