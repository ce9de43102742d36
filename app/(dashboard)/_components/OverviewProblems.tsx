import type { OverviewProblem } from '@/lib/forms/overview-choice';
import { getTextsOf } from '@/lib/messages/page-words';
import styles from './OverviewProblems.module.css';

/** Where each field stands on the page: the year is chosen by links, so there is no field to go to but those. */
const PLACE = { year: 'years', kind: 'years', asAt: 'asAt' } as const;

/** What was wrong with the address, on top, each with a way to where it is chosen. */
export async function OverviewProblems({ problems }: { problems: readonly OverviewProblem[] }) {
  if (problems.length === 0) return null;
  const [t, field] = [await getTextsOf('dashboard.problem'), await getTextsOf('dashboard.field')];
  return (
    <section className={styles['problems']} role="alert" aria-labelledby="problem-title">
      <h2 id="problem-title">{t('title')}</h2>
      <ul>
        {problems.map(({ field: name, code, value }) => (
          <li key={`${name}-${code}`}>
            <a href={`#${PLACE[name]}`}>{t(code, { field: field(name), value })}</a>
          </li>
        ))}
      </ul>
      <p>{t('kept')}</p>
    </section>
  );
}
