import { Panel } from '@/app/_components/Panel';
import { ProposalList } from '@/app/_components/proposal/ProposalList';
import type { ListedProposal } from '@/lib/data/proposals/proposal-row';
import { LEDGER_FORMS } from '@/lib/forms/ledger-fields';
import { getTextsOf } from '@/lib/request/words';
import styles from './Definitions.module.css';

/** What waits to be confirmed, and the ways to propose something. */
export async function ProposePanel({ open }: { open: readonly ListedProposal[] }) {
  const t = await getTextsOf('definitions');
  return (
    <Panel id="propose" title={t('propose.title')} sub={t('propose.sub')}>
      <ul className={styles['ways']}>
        {LEDGER_FORMS.map((form) => (
          <li key={form}>
            <a href={`/definitions/propose/${form}`}>{t(`propose.${form}`)}</a>
          </li>
        ))}
        <li>
          <a href="/definitions/file">{t('propose.file')}</a>
        </li>
      </ul>
      <div className={styles['part']}>
        <h3>{t('open.title', { count: open.length })}</h3>
        <ProposalList proposals={open} />
      </div>
    </Panel>
  );
}
