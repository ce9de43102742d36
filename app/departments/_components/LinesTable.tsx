import { DataTable } from '@/app/_components/DataTable';
import { EventMark } from '@/app/_components/EventMark';
import { getTexts } from '@/lib/request/words';

type Line<Column extends string> = { readonly id: string; readonly name: string } & Readonly<
  Record<Column, string>
>;
type Props<Column extends string> = {
  caption: string;
  columns: readonly {
    readonly key: Column;
    readonly text: string;
    /** Which events its period is in. */
    readonly event?: string | null | undefined;
  }[];
  /** A line for each department; that of all of them together, last, has an empty id. */
  lines: readonly Line<Column>[];
};

/** Departments and what is told of each, with all of them together in bold. */
export async function LinesTable<Column extends string>({ caption, columns, lines }: Props<Column>) {
  const t = await getTexts();
  const told = ({ id }: Line<Column>, text: string) => (id === '' ? <b>{text}</b> : text);
  return (
    <DataTable caption={caption}>
      <thead>
        <tr>
          <th scope="col">{t('departments.column.department')}</th>
          {columns.map(({ key, text, event }) => (
            <th key={key} scope="col">
              {text}
              <EventMark text={event} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <th scope="row">{told(line, line.name)}</th>
            {columns.map(({ key }) => (
              <td key={key}>{told(line, line[key])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
