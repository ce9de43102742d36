import { FoldedTable } from '@/app/_components/DataTable';
import { EventMark } from '@/app/_components/EventMark';
import type { PeriodRow } from '@/lib/overview/measure/period-rows';
import { getTextsOf } from '@/lib/request/words';
import styles from './PeriodTable.module.css';
import { VerdictCell } from './VerdictCell';

/** The columns that a table has only where a line has something in them. */
const AT_TIMES = ['distance', 'target', 'plan', 'before', 'ratings', 'months'] as const;
type AtTimes = (typeof AT_TIMES)[number];

type Props = {
  caption: string;
  rows: readonly PeriodRow[];
  /** What stands beside the name of each row: the events it is in. */
  beside: readonly (string | null)[];
};

/**
 * The figures of the chart, period by period, the latest first; a period without a value says why, and every number leads
 * to where it comes from.
 */
export async function PeriodTable({ caption, rows, beside }: Props) {
  const [t, depth] = [await getTextsOf('measure'), await getTextsOf('measureDepth')];
  const shown = new Set(AT_TIMES.filter((column) => rows.some((row) => row[column] !== null)));
  return (
    <FoldedTable
      caption={caption}
      summary={t('table')}
      open={rows.length <= 12 || (rows.length <= 24 && rows.some((row) => row.value))}
    >
      <thead>
        <tr>
          <th scope="col">{t('period')}</th>
          <th scope="col">{t('value')}</th>
          <th scope="col" data-text>
            {t('verdict')}
          </th>
          {shown.has('distance') ? <th scope="col">{t('gap')}</th> : null}
          {shown.has('target') ? <th scope="col">{t('target')}</th> : null}
          {shown.has('plan') ? <th scope="col">{t('plan')}</th> : null}
          {shown.has('before') ? (
            <>
              <th scope="col" className={styles['long']}>
                {depth('same-months')}
              </th>
              <th scope="col">{depth('change')}</th>
            </>
          ) : null}
          {shown.has('ratings') ? <th scope="col">{depth('ratings')}</th> : null}
          <th scope="col">{`${t('numerator')} / ${t('denominator')}`}</th>
          {shown.has('months') ? <th scope="col">{t('months')}</th> : null}
          <th scope="col">{t('standing')}</th>
        </tr>
      </thead>
      <tbody>
        {rows
          .map((row, place) => <Row key={row.key} row={row} shown={shown} beside={beside[place]} />)
          .reverse()}
      </tbody>
    </FoldedTable>
  );
}

type RowProps = { row: PeriodRow; shown: ReadonlySet<AtTimes>; beside: string | null | undefined };

async function Row({ row, shown, beside }: RowProps) {
  const why = await getTextsOf('why');
  return (
    <tr id={row.id} className={styles['row']}>
      <th scope="row">
        {row.period}
        <EventMark text={beside} />
      </th>
      <td>
        {row.value ? (
          <b>
            <a href={row.why}>{row.value}</a>
          </b>
        ) : (
          <a href={row.why} aria-label={why('finding-none', { period: row.period })}>
            –
          </a>
        )}
      </td>
      <VerdictCell row={row} />
      {shown.has('distance') ? <td>{row.distance ?? '–'}</td> : null}
      {shown.has('target') ? <td>{row.target ?? '–'}</td> : null}
      {shown.has('plan') ? <td>{row.plan ?? '–'}</td> : null}
      {shown.has('before') ? (
        <>
          <td>{row.before?.value ?? '–'}</td>
          <td>{row.before?.change ?? '–'}</td>
        </>
      ) : null}
      {shown.has('ratings') ? <td>{row.ratings ?? '–'}</td> : null}
      <td>{row.counts ?? '–'}</td>
      {shown.has('months') ? <td>{row.months ?? '–'}</td> : null}
      <td>{row.standing ?? '–'}</td>
    </tr>
  );
}
