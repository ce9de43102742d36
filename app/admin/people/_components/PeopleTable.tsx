import { DataTable } from '@/app/_components/DataTable';
import type { Listed } from '@/lib/data/people/load-people';
import { getTexts } from '@/lib/request/words';
import { LastSignIn } from './LastSignIn';
import { StateTag } from './StateTag';

type Props = {
  people: readonly Listed[];
  /** Who looks, by id. */
  self: string;
  now: Date;
};

/** A row for each person; their name leads to where they can be changed. */
export async function PeopleTable({ people, self, now }: Props) {
  const t = await getTexts();
  if (people.length === 0) return <p>{t('people.show.nobody')}</p>;
  return (
    <DataTable caption={t('people.table.caption')}>
      <thead>
        <tr>
          <th scope="col">{t('people.table.name')}</th>
          {(['email', 'role', 'state', 'factor', 'last-in'] as const).map((column) => (
            <th key={column} scope="col" data-text="">
              {t(`people.table.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.id}>
            <th scope="row">
              <a href={`/admin/people/${person.id}`}>{person.name}</a>
              {person.id === self ? ` ${t('people.table.you')}` : null}
            </th>
            <td data-text="">{person.email}</td>
            <td data-text="">{t(`role.${person.role}`)}</td>
            <td data-text="">
              <StateTag status={person.status} />
            </td>
            <td data-text="">{t(person.hasSecondFactor ? 'people.yes' : 'people.no')}</td>
            <td data-text="">
              <LastSignIn person={person} now={now} />
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
