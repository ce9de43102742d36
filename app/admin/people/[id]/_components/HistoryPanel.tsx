import { DataTable } from '@/app/_components/DataTable';
import { Panel } from '@/app/_components/Panel';
import { type PersonChange, personChanges } from '@/lib/access/person-changes';
import type { KnownState } from '@/lib/data/people/load-person-history';
import { formatMoment } from '@/lib/format/moment';
import { getLocale, getTexts } from '@/lib/request/words';

type Texts = Awaited<ReturnType<typeof getTexts>>;
type Props = { name: string; history: readonly KnownState[] };

/** What was changed about a person, the latest first. */
export async function HistoryPanel({ name, history }: Props) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const rows = history.map((state, at) => ({
    version: at + 1,
    state,
    changes: personChanges(history[at - 1] ?? null, state),
  }));
  return (
    <Panel id="history" title={t('people.person.history.title')}>
      <DataTable caption={t('people.person.history.caption', { name })}>
        <thead>
          <tr>
            <th scope="col">{t('people.person.history.when')}</th>
            <th scope="col" data-text="">
              {t('people.person.history.what')}
            </th>
            <th scope="col" data-text="">
              {t('people.person.history.who')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.reverse().map(({ version, state, changes }) => (
            <tr key={version}>
              <th scope="row">
                {state.at === null
                  ? t('people.person.history.no-beginning')
                  : formatMoment(state.at, locale, { width: 'short' })}
              </th>
              <td data-text="">
                {changes.map((change) => (
                  <div key={change.kind}>{changeText(t, change)}</div>
                ))}
              </td>
              <td data-text="">{authorText(t, state.by)}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Panel>
  );
}

function changeText(t: Texts, change: PersonChange): string {
  switch (change.kind) {
    case 'added':
      return t(`people.person.history.added-${change.status}`, { role: t(`role.${change.role}`) });
    case 'role':
      return t('people.person.history.role', {
        from: t(`role.${change.from}`),
        to: t(`role.${change.to}`),
      });
    case 'renamed':
      return t('people.person.history.renamed', { from: change.from, to: change.to });
    default:
      return t(`people.person.history.${change.kind}`);
  }
}

function authorText(t: Texts, { name, role, self }: KnownState['by']): string {
  if (self) return t('people.person.history.self', { name });
  return role === 'operator' ? t('people.person.history.command-line') : name;
}
