import { DataTable } from '@/app/_components/DataTable';
import { VerdictTag } from '@/app/_components/VerdictTag';
import type { EffectCell, EffectRow } from '@/lib/overview/returns/effect-rows';
import { getTextsOf } from '@/lib/request/words';

/** Periods of measures that would read otherwise; nothing where there are none. */
export async function EffectsTable({ rows }: { rows: readonly EffectRow[] }) {
  const t = await getTextsOf('returnPage');
  if (rows.length === 0) return null;
  return (
    <DataTable caption={t('effects.caption')}>
      <thead>
        <tr>
          <th scope="col">{t('effects.measure')}</th>
          {(['period', 'before', 'after'] as const).map((column) => (
            <th key={column} scope="col" data-text="">
              {t(`effects.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, measure, period, before, after, published }) => (
          <tr key={key}>
            <th scope="row">{measure}</th>
            <td data-text="">{period}</td>
            <td data-text="">
              <Cell cell={before} />
            </td>
            <td data-text="long">
              <Cell cell={after} /> {published}
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

function Cell({ cell: { value, verdict, text } }: { cell: EffectCell }) {
  return (
    <>
      <b>{value}</b> <VerdictTag verdict={verdict} text={text} />
    </>
  );
}
