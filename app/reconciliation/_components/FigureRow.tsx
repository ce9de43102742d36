import type { ReconciliationRow } from '@/lib/overview/reconciliation/row';
import { getTextsOf } from '@/lib/request/words';
import styles from './FigureTable.module.css';
import { noteId } from './note-id';
import { StatusTag } from './StatusTag';

type Props = {
  row: ReconciliationRow;
  /** The names of the columns after the first, which each cell carries where they don't stand above it. */
  columns: readonly string[];
  /** The address at which every row of the book stands. */
  wholeBook: string;
};

/** One figure: what it is and the arithmetic behind it; as printed, worked out, and how the two stand to each other. */
export async function FigureRow({ row, columns, wholeBook }: Props) {
  const t = await getTextsOf('reconciliation');
  const { id, label, arithmetic, explanation, terms, table } = row;
  const cell = (place: number) => ({ 'data-label': columns[place] });
  return (
    <tr id={id}>
      <th scope="row">
        <span>{label}</span>
        {'\u00A0'}
        <a className={styles['anchor']} href={`#${id}`} aria-label={t('link-to-row', { label })}>
          #
        </a>
        {arithmetic ? (
          <details className={styles['arithmetic']}>
            <summary>{arithmetic}</summary>
            <p id={`${id}-terms`}>{t('follows-from')}</p>
            <ul aria-labelledby={`${id}-terms`}>
              {terms.map((term) => (
                <li key={term.id}>
                  <a href={`${wholeBook}#${term.id}`}>{term.label}</a>
                </li>
              ))}
            </ul>
          </details>
        ) : null}
        {explanation ? <span className={styles['explanation']}>{explanation}</span> : null}
      </th>
      <td {...cell(0)}>
        <b lang="en">{row.printed}</b>
        {row.footnotes.map((mark) => (
          <sup key={mark} className={styles['mark']}>
            <a href={`#${noteId(table, mark)}`}>{mark}</a>
          </sup>
        ))}
        {row.unit ? <span className={styles['unit']}> {row.unit}</span> : null}
      </td>
      {[row.recomputed, row.difference, row.tolerance].map((text, place) => (
        <td key={columns[place + 1]} {...cell(place + 1)} data-none={text === null || undefined}>
          {text ?? '–'}
        </td>
      ))}
      <td {...cell(4)} data-column="status">
        <StatusTag status={row.status} text={row.statusText} />
      </td>
    </tr>
  );
}
