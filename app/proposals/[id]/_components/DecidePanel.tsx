import { ActionForm } from '@/app/_components/form/ActionForm.client';
import { formWords } from '@/app/_components/form/form-words';
import { Panel } from '@/app/_components/Panel';
import type { Person } from '@/lib/access/person';
import type { ProposalAnswer } from '@/lib/data/proposals/load-proposals';
import type { Preview } from '@/lib/data/proposals/preview';
import { getTextsOf } from '@/lib/request/words';
import { confirmProposalAction, declineProposalAction, withdrawProposalAction } from '../actions';
import styles from './DecidePanel.module.css';

type Props = { proposal: ProposalAnswer; preview: Preview; person: Person };

/** What this person may do about an open proposal: confirm or decline another's, take back their own, or nothing. */
export async function DecidePanel({ proposal, preview, person }: Props) {
  const [t, words] = [await getTextsOf('proposals.decide'), await formWords()];
  const hidden = { id: proposal.id };
  if (proposal.may.withdraw)
    return (
      <Panel id="decide" title={t('withdraw-title')} sub={t('own')}>
        <ActionForm
          action={withdrawProposalAction}
          fields={[]}
          hidden={hidden}
          submit={t('withdraw')}
          look="danger"
          words={words}
        />
      </Panel>
    );
  if (!proposal.may.confirm) return person.role === 'manager' ? null : <p>{t('not-manager')}</p>;
  return (
    <Panel id="decide" title={t('title')} sub={preview.effects === null ? t('blocked') : t('confirm-hint')}>
      <div className={styles['ways']}>
        {preview.effects === null ? null : (
          <ActionForm
            action={confirmProposalAction}
            fields={[]}
            hidden={{ ...hidden, seen: preview.seen }}
            submit={t('confirm')}
            words={words}
          />
        )}
        <ActionForm
          action={declineProposalAction}
          fields={[{ name: 'reason', label: t('why'), hint: t('why-hint'), type: 'long' }]}
          hidden={hidden}
          submit={t('decline')}
          look="danger"
          words={words}
        />
      </div>
    </Panel>
  );
}
