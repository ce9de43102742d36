import { ActionForm } from '@/app/_components/form/ActionForm.client';
import { formWords } from '@/app/_components/form/form-words';
import notice from '@/app/_components/Notice.module.css';
import { Panel } from '@/app/_components/Panel';
import problems from '@/app/_components/RangeProblems.module.css';
import type { TokenRow } from '@/lib/overview/admin/token-rows';
import { getTextsOf } from '@/lib/request/words';
import { setPageStatus } from '@/lib/server/page-status';
import { revokeTokenAction } from '../actions';
import styles from './Tokens.module.css';

/** The token that the address asks to revoke: what that means, before it is done; afterwards, that it is. */
export async function RevokePanel({ row }: { row: TokenRow | null }) {
  const t = await getTextsOf('tokens');
  if (row === null) {
    setPageStatus(400);
    return (
      <p className={problems['problems']} role="alert">
        {t('unknown')}
      </p>
    );
  }
  const { id, name, state, works } = row;
  if (!works)
    return (
      <p className={notice['notice']} role="status">
        {t(state === 'revoked' ? 'is-revoked' : 'is-run-out', { name })}
      </p>
    );
  return (
    <Panel id="revoke" title={t('revoke-named', { name })}>
      <div className={styles['form']}>
        <p className={styles['text']}>{t('revoke-text')}</p>
        <ActionForm
          action={revokeTokenAction}
          fields={[]}
          hidden={{ id }}
          submit={t('revoke-named', { name })}
          look="danger"
          words={await formWords()}
        />
        <a href="/admin/tokens">{t('back')}</a>
      </div>
    </Panel>
  );
}
