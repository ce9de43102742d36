import { randomUUID } from 'node:crypto';
import type { ReactNode } from 'react';
import { ActionForm } from '@/app/_components/form/ActionForm.client';
import { formWords } from '@/app/_components/form/form-words';
import { Panel } from '@/app/_components/Panel';
import type { FormAction } from '@/lib/forms/form-state';
import { getTexts } from '@/lib/request/words';
import type { Deed } from '@/lib/returns/deeds';
import styles from './Deciding.module.css';
import type { MonthLook } from './month-look';

const DEEDS = {
  approved: { word: 'approve', asksReason: false, look: 'plain' },
  returned: { word: 'return', asksReason: true, look: 'quiet' },
  withdrawn: { word: 'withdraw', asksReason: false, look: 'quiet' },
  reopened: { word: 'reopen', asksReason: true, look: 'quiet' },
} as const satisfies Partial<Record<Deed, unknown>>;

type Props = {
  look: MonthLook;
  /** Of what needs no reason, and of what does. */
  actions: { readonly decide: FormAction; readonly reason: FormAction };
  /** What whoever decides has to see first. */
  children?: ReactNode;
};

/** What can be done about a month that is submitted or approved, about exactly the revision that stands on the page. */
export async function Deciding({ look: { answer, month, deeds }, actions, children }: Props) {
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
      {children}
      <div className={styles['deeds']}>
        {possible.map((deed) => {
          const { word, asksReason, look } = DEEDS[deed];
          return (
            <div key={deed} className={styles['deed']}>
              <p>{t(`returnPage.decide.${word}-text`)}</p>
              <ActionForm
                action={asksReason ? actions.reason : actions.decide}
                fields={asksReason ? [reason] : []}
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
