import styles from '@/app/_components/RangeProblems.module.css';
import { problemId } from '@/app/_components/wrong-field';
import type { EventFilter } from '@/lib/forms/event-filter';
import { getTexts } from '@/lib/request/words';

type Problem = EventFilter['problems'][number];

/** What was wrong with the address or the form, on top, each with the way to its field. */
export async function EventsProblems({ filter: { problems } }: { filter: EventFilter }) {
  if (problems.length === 0) return null;
  const t = await getTexts();
  const name = (field: Problem['field']) =>
    field === 'asAt' ? t('measure.as-at-field') : t(`events.filter.${field}`);
  const text = ({ field, code, value }: Problem) => {
    const said = { field: name(field), value };
    return code === 'kind' || code === 'year' || code === 'which'
      ? t(`events.filter.${code}-problem`, said)
      : t(`range.${code}`, said);
  };
  return (
    <section className={styles['problems']} role="alert" aria-labelledby="problem-title">
      <h2 id="problem-title">{t('audit.problem-title')}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.field}-${problem.code}`} id={problemId(problem.field)}>
            <a href={`#${problem.field}`}>{text(problem)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
