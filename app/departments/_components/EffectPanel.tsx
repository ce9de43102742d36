import { EventList } from '@/app/_components/EventList';
import { Panel } from '@/app/_components/Panel';
import { changeEvents } from '@/lib/overview/departments/department-events';
import { effectView, noEffectText } from '@/lib/overview/departments/effect-view';
import { eventTexts } from '@/lib/overview/events/chart-events';
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
  const happened = changeEvents(t, locale, change, answer);
  const view = effectView(t, locale, change, { departments: answer.departments, kind, happened });
  const [before, after] = happened.beside;
  const beside = { before, weightBefore: before, after, weightAfter: after };
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
      <SeriesLegend bars={view.bars} />
      <DepartmentChart
        view={view.bars}
        summary={view.summary}
        walk={t('departments.drivers.walk')}
        png={t('measure.png')}
        picture={{
          title: view.title,
          lines: [view.sub, view.summary, view.sum, ...eventTexts(t, happened)],
          source: view.source(answer.asAt),
          fileName: `${t('departments.rate.file')}-${change.after.period.name}.png`,
        }}
      >
        {null}
      </DepartmentChart>
      <EventList title={t('events.chart.list')} lines={happened.lines} />
      <p>{view.sum}</p>
      <LinesTable
        caption={view.caption}
        columns={columns.map((column) => ({
          key: column,
          text: view.columns[column],
          event: column in beside ? beside[column as keyof typeof beside] : null,
        }))}
        lines={[...view.rows, view.total]}
      />
    </Panel>
  );
}
