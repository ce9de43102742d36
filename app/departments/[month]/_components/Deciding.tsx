import { randomUUID } from 'node:crypto';
import { ActionForm } from '@/app/_components/form/ActionForm.client';
import { formWords } from '@/app/_components/form/form-words';
import { Panel } from '@/app/_components/Panel';
import { checkDepartments } from '@/lib/departments/check-departments';
import { findingView } from '@/lib/overview/departments/month-texts';
import { getLocale, getTexts } from '@/lib/request/words';
import type { Deed } from '@/lib/returns/deeds';
import type { Look } from '../_view/look';
import { decideDepartmentsAction, reasonDepartmentsAction } from '../actions';
import styles from './Month.module.css';

const DEEDS = {
  approved: { word: 'approve', action: decideDepartmentsAction, look: 'plain' },
  returned: { word: 'return', action: reasonDepartmentsAction, look: 'quiet' },
  withdrawn: { word: 'withdraw', action: decideDepartmentsAction, look: 'quiet' },
  reopened: { word: 'reopen', action: reasonDepartmentsAction, look: 'quiet' },
} as const satisfies Partial<Record<Deed, unknown>>;

/** What can be done about what is submitted or approved, about exactly the revision that stands on the page. */
export async function Deciding({ look: { answer, month, deeds } }: { look: Look }) {
  const [t, words, locale] = [await getTexts(), await formWords(), await getLocale()];
  const revision = answer.of.last?.revision ?? 0;
  const possible = (Object.keys(DEEDS) as (keyof typeof DEEDS)[]).filter((deed) => deeds.includes(deed));
  if (possible.length === 0) return null;
  const { of, context } = answer;
  // Whoever decides sees what the note is to explain.
  const found = deeds.includes('approved') && of.last ? checkDepartments(of.last, context) : [];
  const reason = {
    name: 'reason',
    label: t('returnPage.decide.reason'),
    hint: t('returnPage.decide.reason-hint'),
    type: 'long',
  } as const;
  return (
    <Panel id="decide" title={t('returnPage.decide.title')}>
      {found.length > 0 ? (
        <>
          <p>{t('departments.month.to-explain')}</p>
          <ul>
            {found
              .map((one) => findingView(t, locale, context.departments, one).text)
              .map((text) => (
                <li key={text}>{text}</li>
              ))}
          </ul>
        </>
      ) : null}
      <div className={styles['deeds']}>
        {possible.map((deed) => {
          const { word, action, look } = DEEDS[deed];
          return (
            <div key={deed} className={styles['deed']}>
              <p>{t(`returnPage.decide.${word}-text`)}</p>
              <ActionForm
                action={action}
                fields={action === reasonDepartmentsAction ? [reason] : []}
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
