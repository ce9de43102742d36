'use client';
import { VerdictTag } from '@/app/_components/VerdictTag';
import type { LiveView } from '@/lib/overview/returns/live-view';
import own from './ReturnForm.module.css';
import type { ReturnWords } from './return-words';

type Props = { id: string; live: LiveView; words: ReturnWords };

/** What the counts say as they stand in the form: measures with their verdicts, what to put right, what to explain. */
export function LivePanel({ id, live, words }: Props) {
  const errors = live.findings.filter(({ severity }) => severity === 'error');
  const warnings = live.findings.filter(({ severity }) => severity === 'warning');
  return (
    <aside className={own['live']} aria-labelledby={`${id}-live`}>
      <h3 id={`${id}-live`}>{words.liveTitle}</h3>
      <table>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{words.liveMeasure}</th>
            <th scope="col">{words.liveValue}</th>
            <th scope="col">{words.liveVerdict}</th>
          </tr>
        </thead>
        <tbody>
          {live.measures.map(({ id: measure, name, value, verdict, verdictText }) => (
            <tr key={measure}>
              <th scope="row">{name}</th>
              <td>{value}</td>
              <td>
                <VerdictTag verdict={verdict} text={verdictText} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{words.checks}</h3>
      {live.findings.length + live.problems.length === 0 ? <p>{words.noFindings}</p> : null}
      {errors.length + live.problems.length > 0 ? (
        <>
          <h4>{words.errors}</h4>
          <ul>
            {[...live.problems, ...errors].map(({ field, text }) => (
              <li key={text}>
                <a href={`#${id}-${field}`}>{text}</a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {warnings.length > 0 ? (
        <>
          <h4>{words.warnings}</h4>
          <ul>
            {warnings.map(({ field, text, explained }) => (
              <li key={text}>
                <a href={`#${id}-${field}`}>{text}</a> {explained ? <b>{words.explained}</b> : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </aside>
  );
}
