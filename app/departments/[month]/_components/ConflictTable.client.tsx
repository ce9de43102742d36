'use client';
import { DataTable } from '@/app/_components/DataTable';
import styles from '@/app/_components/form/ActionForm.module.css';
import type { DepartmentsConflict } from '../_send/beside';

export type ConflictWords = Readonly<
  Record<'caption' | 'field' | 'mine' | 'theirs' | 'before' | 'inForm', string>
>;
type Props = { conflict: DepartmentsConflict; words: ConflictWords };

/** Two versions of a month field by field, with what stands in the form now. */
export function ConflictTable({ conflict, words }: Props) {
  return (
    <div className={styles['problem']}>
      <p>{conflict.text}</p>
      <DataTable caption={words.caption}>
        <thead>
          <tr>
            {(['field', 'mine', 'theirs', 'before', 'inForm'] as const).map((column) => (
              <th key={column} scope="col">
                {words[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {conflict.lines.map(({ field, label, mine, theirs, before, taken }) => (
            <tr key={field}>
              <th scope="row">{label}</th>
              <td>{mine}</td>
              <td>{theirs}</td>
              <td>{before}</td>
              <td>{words[taken]}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </div>
  );
}
