import { Panel } from '@/app/_components/Panel';
import type { TokenRow } from '@/lib/overview/admin/token-rows';
import { getTextsOf } from '@/lib/request/words';
import table from '../../_components/EntryTable.module.css';
import styles from './Tokens.module.css';
import { TokenTag } from './TokenTag';

const COLUMNS = ['name', 'may', 'made', 'ends', 'used', 'state', 'revoke'] as const;

/** Every token there was; on a narrow screen a block for each. */
export async function TokensPanel({ rows }: { rows: readonly TokenRow[] }) {
  const t = await getTextsOf('tokens');
  const label = (column: (typeof COLUMNS)[number]) => ({ 'data-label': t(`column.${column}`) });
  return (
    <Panel
      id="tokens"
      title={t('count', { count: rows.filter(({ works }) => works).length })}
      sub={<a href="#make">{t('make')}</a>}
    >
      <table className={table['entries']} aria-label={t('list')}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} id={`token-${row.id}`} className={row.works ? undefined : styles['over']}>
              <th scope="row" {...label('name')}>
                {row.name}
              </th>
              <td {...label('may')}>{row.may}</td>
              <td {...label('made')}>{row.made}</td>
              <td {...label('ends')} className={styles['moment']}>
                {row.ends}
              </td>
              <td {...label('used')} className={styles['moment']}>
                {row.used}
              </td>
              <td {...label('state')}>
                <span>
                  <TokenTag state={row.state} text={row.stateText} />
                  {row.stateNote === null ? null : <span className={styles['note']}>{row.stateNote}</span>}
                </span>
              </td>
              <td {...label('revoke')} data-none={row.works ? undefined : true}>
                {row.works ? (
                  <a
                    className={styles['revoke']}
                    href={`/admin/tokens?revoke=${row.id}`}
                    aria-label={t('revoke-named', { name: row.name })}
                  >
                    {t('revoke')}
                  </a>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
