import { Panel } from '@/app/_components/Panel';
import { effectView, noEffectText } from '@/lib/overview/departments/effect-view';
import { getLocale, getTexts } from '@/lib/request/words';
import type { Shown } from '../_view/shown';
import { DepartmentChart } from './DepartmentChart.client';
import { LinesTable } from './LinesTable';
import { SeriesLegend } from './SeriesLegend';

/** Why the rate of calls answered changed: a rate effect and a mix effect that add up, department by department. */
export async function EffectPanel({ answer, kind }: Shown) {
  const { change } = answer;
  if (change === null || (change.before.total.calls === null && change.after.total.calls === null))
    return null;
  const [t, locale] = [await getTexts(), await getLocale()];
  const view = effectView(t, locale, change, { departments: answer.departments, kind });
  const how = (
    <details>
      <summary>{t('departments.rate.how-title')}</summary>
      <p>{t('departments.rate.how')}</p>
    </details>
  );
  if (view === null)
    return (
      <Panel id="rate" title={t('departments.rate.title-none')} foot={how}>
        <p>{noEffectText(t, locale, change, answer.departments)}</p>
      </Panel>
    );
  const columns = ['before', 'after', 'change', 'weightBefore', 'weightAfter', 'rate', 'mix'] as const;
  return (
    <Panel id="rate" title={view.title} sub={view.sub} foot={how}>
      <SeriesLegend series={view.bars.series} />
      <DepartmentChart
        view={view.bars}
        summary={view.summary}
        walk={t('departments.drivers.walk')}
        png={t('measure.png')}
        picture={{
          title: view.title,
          lines: [view.sub, view.summary, view.sum],
          source: view.source(answer.asAt),
          fileName: `${t('departments.rate.file')}-${change.after.period.name}.png`,
        }}
      >
        {null}
      </DepartmentChart>
      <p>{view.sum}</p>
      <LinesTable
        caption={view.caption}
        columns={columns.map((column) => ({ key: column, text: view.columns[column] }))}
        lines={[...view.rows, view.total]}
      />
    </Panel>
  );
}
