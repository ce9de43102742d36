import styles from '@/app/_components/RangeProblems.module.css';
import { problemId } from '@/app/_components/wrong-field';
import type { BudgetsProblem } from '@/lib/forms/budgets-choice';
import { getTextsOf } from '@/lib/request/words';

/** What was wrong with the address or the form, on top, each with a way to its field. */
export async function BudgetsProblems({ problems }: { problems: readonly BudgetsProblem[] }) {
  if (problems.length === 0) return null;
  const [t, form] = [await getTextsOf('budgets.problem'), await getTextsOf('budgets.form')];
  return (
    <section className={styles['problems']} role="alert" aria-labelledby="problem-title">
      <h2 id="problem-title">{t('title')}</h2>
      <ul>
        {problems.map(({ field, code, value }) => (
          <li key={`${field}-${code}`} id={problemId(field)}>
            <a href={`#${field}`}>{t(code, { field: form(field), value })}</a>
          </li>
        ))}
      </ul>
      <p>{t('kept')}</p>
    </section>
  );
}
