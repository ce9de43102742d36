import { randomUUID } from 'node:crypto';
import { ActionForm } from '@/app/_components/form/ActionForm.client';
import { formWords } from '@/app/_components/form/form-words';
import { Panel } from '@/app/_components/Panel';
import { getTexts } from '@/lib/request/words';
import type { Deed } from '@/lib/returns/deeds';
import type { Look } from '../_view/look-at';
import { decideReturnAction, reasonReturnAction } from '../actions';
import styles from './Deciding.module.css';

const DEEDS = {
  approved: { word: 'approve', action: decideReturnAction, look: 'plain' },
  returned: { word: 'return', action: reasonReturnAction, look: 'quiet' },
  withdrawn: { word: 'withdraw', action: decideReturnAction, look: 'quiet' },
  reopened: { word: 'reopen', action: reasonReturnAction, look: 'quiet' },
} as const satisfies Partial<Record<Deed, unknown>>;

/** What can be done about what is submitted or approved, about exactly the revision that stands on the page. */
export async function Deciding({ look: { answer, month, deeds } }: { look: Look }) {
  const [t, words] = [await getTexts(), await formWords()];
  const revision = answer.of.last?.revision ?? 0;
  const possible = (Object.keys(DEEDS) as (keyof typeof DEEDS)[]).filter((deed) => deeds.includes(deed));
  if (possible.length === 0) return null;
  const reason = {
    name: 'reason',
    label: t('returnPage.decide.reason'),
    hint: t('returnPage.decide.reason-hint'),
    type: 'long',
  } as const;
  return (
    <Panel id="decide" title={t('returnPage.decide.title')}>
      <div className={styles['deeds']}>
        {possible.map((deed) => {
          const { word, action, look } = DEEDS[deed];
          return (
            <div key={deed} className={styles['deed']}>
              <p>{t(`returnPage.decide.${word}-text`)}</p>
              <ActionForm
                action={action}
                fields={action === reasonReturnAction ? [reason] : []}
                hidden={{ month, seen: String(revision), key: randomUUID(), deed }}
                submit={t(`returnPage.decide.${word}`, { revision })}
                words={words}
                look={look}
                label={t(`returnPage.decide.${word}`, { revision })}
              />
            </div>
          );
        })}
      </div>
    </Panel>
  );
}
