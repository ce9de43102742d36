import { FoldedTable } from '@/app/_components/DataTable';
import { VerdictTag } from '@/app/_components/VerdictTag';
import { type PeriodCell, periodGroups } from '@/lib/overview/definitions/period-rows';
import type { LedgerEffects } from '@/lib/proposals/ledger-effects';
import { getLocale, getTexts } from '@/lib/request/words';

/** More periods of a kind than these are folded away at first. */
const SHOWN = 24;

/** Of a measure that there isn't yet nothing stands there today. */
const AFTER = ['after'] as const;
const BOTH = ['before', 'after'] as const;

/** Every period of a measure that would be read otherwise, by kind, as it is and as it would be. */
export async function LedgerPeriods({ measure }: { measure: LedgerEffects['measures'][number] }) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const name = measure.name[locale];
  const target = (cell: PeriodCell) => cell.target ?? t('definitions.preview.no-target');
  return periodGroups(t, locale, measure.periods).map(({ by, verdicts, rows }) => {
    const title = t('definitions.preview.periods', {
      measure: name,
      by: t(`by.${by}`),
      count: rows.length,
      verdicts,
    });
    const columns = rows.every(({ before }) => before === null) ? AFTER : BOTH;
    return (
      <FoldedTable key={by} summary={title} caption={title} open={rows.length <= SHOWN}>
        <thead>
          <tr>
            <th scope="col">{t('definitions.preview.period')}</th>
            {columns.map((column) => (
              <th key={column} scope="col" data-text="">
                {t(`definitions.preview.${column}`)}
              </th>
            ))}
            <th scope="col" data-text="">
              {t('definitions.preview.target')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, period, before, after }) => (
            <tr key={key}>
              <th scope="row">{period}</th>
              {columns === AFTER ? null : (
                <td data-text="">
                  {before === null ? t('definitions.preview.nothing') : <Cell cell={before} />}
                </td>
              )}
              <td data-text="">
                <Cell cell={after} />
              </td>
              <td data-text="">
                {before === null || before.target === after.target
                  ? target(after)
                  : `${target(before)} → ${target(after)}`}
              </td>
            </tr>
          ))}
        </tbody>
      </FoldedTable>
    );
  });
}

function Cell({ cell: { value, verdict, text, published } }: { cell: PeriodCell }) {
  return (
    <>
      <b>{value}</b> <VerdictTag verdict={verdict} text={text} /> {published}
    </>
  );
}
