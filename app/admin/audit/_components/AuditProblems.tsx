import styles from '@/app/_components/RangeProblems.module.css';
import { problemId } from '@/app/_components/wrong-field';
import type { AuditProblem } from '@/lib/forms/audit-filter';
import { getTextsOf } from '@/lib/request/words';
import { problemText } from './problem-text';

/** What was wrong with the address or the form, on top, each with a way to its field where it has one. */
export async function AuditProblems({ problems }: { problems: readonly AuditProblem[] }) {
  if (problems.length === 0) return null;
  const t = await getTextsOf('audit');
  return (
    <section className={styles['problems']} role="alert" aria-labelledby="problem-title">
      <h2 id="problem-title">{t('problem-title')}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.field}-${problem.code}`} id={problemId(problem.field)}>
            {problem.field === 'older' || problem.field === 'newer' ? (
              problemText(t, problem)
            ) : (
              <a href={`#field-${problem.field}`}>{problemText(t, problem)}</a>
            )}
          </li>
        ))}
      </ul>
      <p>{t('problem-kept')}</p>
    </section>
  );
}
