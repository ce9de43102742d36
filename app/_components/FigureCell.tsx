import type { ReactNode } from 'react';
import type { Cell, Note } from '@/lib/overview/budgets/cell';
import styles from './FigureCell.module.css';
import { Unbroken } from './Unbroken';

type FigureProps = {
  cell: Cell | null;
  /** Where the notes of its table stand. */
  table: string;
  /** What each note's mark is called, by note. */
  labels: Readonly<Record<string, string>>;
};

/** A figure in its cell: as printed, its footnotes' marks linked to the notes of the table, its changes beside and below. */
export function FigureCell({ cell, table, labels }: FigureProps) {
  if (!cell) return <td className={styles['figure']}>–</td>;
  return (
    <td className={styles['figure']}>
      {cell.printed}
      {cell.marks.map(({ mark, note }) => (
        <sup key={note} className={styles['mark']}>
          <a href={`#${table}-note-${note}`} aria-label={labels[note]}>
            {mark}
          </a>
        </sup>
      ))}
      {cell.below.map((text) => (
        <span key={text} className={styles['change']}>
          {text}
        </span>
      ))}
    </td>
  );
}

/** A cell of a number that isn't a printed figure of its own. */
export function NumberCell({ children }: { children: ReactNode }) {
  return <td className={styles['figure']}>{children}</td>;
}

/** The heading of a column of figures, with the unit in which they are printed. */
export function Column({ text, unit }: { text: string; unit?: string }) {
  return (
    <th scope="col" className={styles['column']}>
      <Unbroken text={text} />
      {unit ? <span className={styles['unit']}>{unit}</span> : null}
    </th>
  );
}

/** The footnotes of a table, below it. */
export function NoteList({ notes, table, label }: { notes: readonly Note[]; table: string; label: string }) {
  if (notes.length === 0) return null;
  return (
    <ul className={styles['notes']} aria-label={label}>
      {notes.map(({ mark, note, text }) => (
        <li key={note} id={`${table}-note-${note}`}>
          <b>{mark}</b> {text}
        </li>
      ))}
    </ul>
  );
}
