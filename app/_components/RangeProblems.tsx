import type { RangeField, RangeProblem } from '@/lib/forms/measure-range';
import { getTexts, getTextsOf } from '@/lib/request/words';
import styles from './RangeProblems.module.css';
import { problemId } from './wrong-field';

const LABEL = {
  from: 'measure.from',
  to: 'measure.to',
  by: 'measure.by',
  asAt: 'measure.as-at-field',
  provisional: 'provisional.field',
} as const satisfies Record<RangeField, string>;

type Props = {
  problems: readonly RangeProblem[];
  /** What a page found wrong with fields of its own, in words. */
  others?: readonly { readonly field: string; readonly text: string }[];
};

/** What was wrong with the address or the form, on top, each with a way to its field. */
export async function RangeProblems({ problems, others = [] }: Props) {
  if (problems.length + others.length === 0) return null;
  const [all, t, range] = [await getTexts(), await getTextsOf('measure'), await getTextsOf('range')];
  return (
    <section className={styles['problems']} role="alert" aria-labelledby="problem-title">
      <h2 id="problem-title">{t('problem-title')}</h2>
      <ul>
        {problems.map(({ field, code, value }) => (
          <li key={`${field}-${code}`} id={problemId(field)}>
            <Told field={field} text={range(code, { field: all(LABEL[field]), value })} />
          </li>
        ))}
        {others.map(({ field, text }) => (
          <li key={field} id={problemId(field)}>
            <a href={`#${field}`}>{text}</a>
          </li>
        ))}
      </ul>
      <p>{t('problem-kept')}</p>
    </section>
  );
}

/** A problem with the way to its field. Provisional figures are chosen by a link, so there is no field to go to. */
function Told({ field, text }: { field: RangeField; text: string }) {
  return field === 'provisional' ? text : <a href={`#${field}`}>{text}</a>;
}
