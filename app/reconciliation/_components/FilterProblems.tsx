import styles from '@/app/_components/RangeProblems.module.css';
import { problemId } from '@/app/_components/wrong-field';
import type { FilterField, FilterProblem } from '@/lib/forms/reconciliation-filter';
import { getTextsOf } from '@/lib/request/words';

const LABEL = {
  book: 'field-book',
  status: 'field-status',
  table: 'field-table',
  q: 'field-text',
  asAt: 'field-as-at',
} as const satisfies Record<FilterField, string>;

/** What was wrong with the address or the form, on top, each with a way to its field. */
export async function FilterProblems({ problems }: { problems: readonly FilterProblem[] }) {
  if (problems.length === 0) return null;
  const t = await getTextsOf('reconciliation');
  return (
    <section className={styles['problems']} role="alert" aria-labelledby="problem-title">
      <h2 id="problem-title">{t('problem-title')}</h2>
      <ul>
        {problems.map(({ field, code, value }) => (
          <li key={`${field}-${code}`} id={problemId(field)}>
            <a href={`#field-${field}`}>{t(`problem.${code}`, { field: t(LABEL[field]), value })}</a>
          </li>
        ))}
      </ul>
      <p>{t('problem-kept')}</p>
    </section>
  );
}
