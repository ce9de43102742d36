import { AgreementTable } from '@/app/_components/AgreementTable';
import { Panel } from '@/app/_components/Panel';
import type { AgreementView } from '@/lib/overview/budgets/agreement';
import { getTextsOf } from '@/lib/request/words';
import { StatusTag } from './StatusTag';

/** What one book estimated for its year beside what the next one prints as that year's original. */
export async function AgreementPanel({ view }: { view: AgreementView }) {
  const t = await getTextsOf('budgets.agreement');
  return (
    <Panel id="agreement" title={view.title} sub={t('sub')}>
      <AgreementTable view={view} mark={(row) => <StatusTag status={row.status} text={row.verdict} />} />
    </Panel>
  );
}
