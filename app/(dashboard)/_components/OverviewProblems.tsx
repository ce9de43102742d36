import type { ProblemsView } from '../_view/problems-view';
import styles from './OverviewProblems.module.css';

/** What was wrong with the address, on top, each with a way to where it is chosen. */
export function OverviewProblems({ problems }: { problems: ProblemsView }) {
  return (
    <section className={styles['problems']} role="alert" aria-labelledby="problem-title">
      <h2 id="problem-title">{problems.title}</h2>
      <ul>
        {problems.list.map(({ href, text }) => (
          <li key={text}>{href ? <a href={href}>{text}</a> : text}</li>
        ))}
      </ul>
      <p>{problems.kept}</p>
    </section>
  );
}
