import { AgreementTable } from '@/app/_components/AgreementTable';
import { Panel } from '@/app/_components/Panel';
import { Unbroken } from '@/app/_components/Unbroken';
import type { AgreementView } from '@/lib/overview/budgets/agreement';
import { getTextsOf } from '@/lib/request/words';
import { Agreement } from './Agreement';
import { Origin } from './Origin';

/** The estimate of one book beside the original of the next, where a programme continues. */
export async function AgreementPanel({ view, asAt }: { view: AgreementView; asAt: string }) {
  const t = await getTextsOf('budgets.agreement');
  return (
    <Panel
      id="agreement"
      title={<Unbroken text={view.title} />}
      sub={t('sub')}
      foot={<Origin sources={view.sources} asAt={asAt} />}
    >
      <AgreementTable view={view} mark={(row) => <Agreement agrees={row.agrees} text={row.verdict} />} />
    </Panel>
  );
}
