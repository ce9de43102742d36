import { DataTable } from '@/app/_components/DataTable';
import { Panel } from '@/app/_components/Panel';
import { VerdictTag } from '@/app/_components/VerdictTag';
import { effectsOf } from '@/lib/kpi/effects';
import type { MonthFigures } from '@/lib/kpi/month-figure';
import { type EffectCell, effectRows } from '@/lib/overview/returns/effect-rows';
import { getLocale, getTexts } from '@/lib/request/words';
import type { Look } from '../_view/look-at';

/** What approving a submitted return would change: values and verdicts of periods, and what books print of the year. */
export async function EffectsPanel({ look }: { look: Look }) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const { answer, content, month, today } = look;
  const { of, context, dueDay, figure } = answer;
  if (of.state !== 'submitted') return null;
  const figures: MonthFigures =
    figure === null ? context.figures : new Map(context.figures).set(month, figure);
  const rows = context.measures.flatMap((measure) =>
    effectRows(t, locale, measure, effectsOf({ ...measure, figures, dueDay, today }, month, content.counts)),
  );
  const count = rows.filter(({ verdictChanges }) => verdictChanges).length;
  return (
    <Panel
      id="effects"
      title={t('returnPage.effects.title', { kind: figure === null ? 'first' : 'correction' })}
      sub={t('returnPage.effects.sub')}
    >
      {rows.length === 0 ? <p>{t('returnPage.effects.none')}</p> : null}
      {rows.length > 0 && figure !== null ? <p>{t('returnPage.effects.verdicts', { count })}</p> : null}
      {rows.length === 0 ? null : (
        <DataTable caption={t('returnPage.effects.caption')}>
          <thead>
            <tr>
              <th scope="col">{t('returnPage.effects.measure')}</th>
              {(['period', 'before', 'after'] as const).map((column) => (
                <th key={column} scope="col" data-text="">
                  {t(`returnPage.effects.${column}`)}
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
      )}
    </Panel>
  );
}

function Cell({ cell: { value, verdict, text } }: { cell: EffectCell }) {
  return (
    <>
      <b>{value}</b> <VerdictTag verdict={verdict} text={text} />
    </>
  );
}
