import { Panel } from '@/app/_components/Panel';
import type { Issue } from '@/lib/data/reports/issue';
import { getTextsOf } from '@/lib/request/words';
import { IssueEntry } from './IssueEntry';

/** The register: every issue of every report, the newest first. */
export async function RegisterPanel({ issues }: { issues: readonly Issue[] }) {
  const t = await getTextsOf('reportPage.register');
  return (
    <Panel id="register" title={t('title', { count: issues.length })}>
      {issues.length === 0 ? <p>{t('none')}</p> : null}
      {issues.map((issue) => (
        <IssueEntry key={issue.id} issue={issue} newest={newestOf(issues, issue)} />
      ))}
    </Panel>
  );
}

/** The newest issue of the same report. */
function newestOf(issues: readonly Issue[], { kind, period }: Issue): Issue | undefined {
  return issues
    .filter((one) => one.kind === kind && one.period === period)
    .reduce<Issue | undefined>(
      (newest, one) => (newest && newest.number > one.number ? newest : one),
      undefined,
    );
}
