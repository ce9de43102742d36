import type { ReactNode } from 'react';
import { DataTable } from '@/app/_components/DataTable';
import { Amount } from './Amount.client';
import own from './SheetForm.module.css';

type Props = {
  caption: string;
  first: string;
  columns: readonly string[];
  rows: readonly {
    readonly key: string;
    readonly name: string;
    /** Under the name: what else is typed of the row. */
    readonly more?: ReactNode;
    readonly cells: readonly { readonly name: string; readonly label: string; readonly typed: string }[];
  }[];
};

/** Lines of printed figures to be typed, each column under its name. */
export function AmountTable({ caption, first, columns, rows }: Props) {
  return (
    <DataTable caption={caption}>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              <span className={own['column']}>{column}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, more, cells }) => (
          <tr key={key}>
            <th scope="row">
              <div className={own['line']}>
                {name}
                {more}
              </div>
            </th>
            {cells.map((cell) => (
              <td key={cell.name}>
                <Amount {...cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
