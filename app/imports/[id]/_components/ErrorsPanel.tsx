import { Panel } from '@/app/_components/Panel';
import type { LookedAt } from '@/lib/data/imports/look-at-file';
import { formatCount } from '@/lib/format/number';
import type { RowProblem } from '@/lib/imports/problem';
import { problemText } from '@/lib/imports/problem-text';
import { getTextsOf } from '@/lib/request/words';
import styles from '../../_components/Imports.module.css';

/** What keeps a file from being imported, row by row, and what was noted beside; nothing where all is well. */
export async function ErrorsPanel({ look: { file, plan } }: { look: LookedAt }) {
  const t = await getTextsOf('files');
  return (
    <>
      {plan.errorCount === 0 ? null : (
        <Panel
          id="errors"
          title={t('errors.title', { count: plan.errorCount })}
          sub={t('look.only-whole')}
          foot={<a href={`/imports/${file.id}/errors`}>{t('errors.download')}</a>}
        >
          {plan.errorCount > plan.errors.length ? (
            <p>{t('errors.first', { count: formatCount(plan.errors.length) })}</p>
          ) : null}
          <ProblemList problems={plan.errors} />
        </Panel>
      )}
      {plan.warnings.length === 0 ? null : (
        <Panel id="warnings" title={t('errors.warnings', { count: plan.warnings.length })}>
          <ProblemList problems={plan.warnings} />
        </Panel>
      )}
    </>
  );
}

/** Each as a sentence that names row, column and value. */
async function ProblemList({ problems }: { problems: readonly RowProblem[] }) {
  const imports = await getTextsOf('imports');
  return (
    <ul className={styles['links']}>
      {problems.map((problem) => (
        <li key={JSON.stringify(problem)}>
          <bdi>{problemText(imports, problem)}</bdi>
        </li>
      ))}
    </ul>
  );
}
