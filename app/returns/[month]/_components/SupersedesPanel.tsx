import { DifferenceList } from '@/app/_components/DifferenceList';
import { Panel } from '@/app/_components/Panel';
import type { ReissueDue } from '@/lib/data/reports/reissues';
import { getTexts } from '@/lib/request/words';

/** The issued reports that approving a return would leave behind, each with what would differ. */
export async function SupersedesPanel({ superseded }: { superseded: readonly ReissueDue[] }) {
  if (superseded.length === 0) return null;
  const t = await getTexts();
  return (
    <Panel
      id="supersedes"
      title={t('reportPage.superseding.title', { count: superseded.length })}
      sub={t('reportPage.superseding.sub')}
    >
      <ul>
        {superseded.map(({ kind, period, id, ...left }) => (
          <li key={id}>
            <a href={`/reports/${kind}/${period}`}>{id}</a>
            <DifferenceList {...left} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
