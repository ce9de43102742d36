import { EventList } from '@/app/_components/EventList';
import { Panel } from '@/app/_components/Panel';
import { changeEvents } from '@/lib/overview/departments/department-events';
import { driversView } from '@/lib/overview/departments/drivers-view';
import { eventTexts } from '@/lib/overview/events/chart-events';
import { getLocale, getTexts } from '@/lib/request/words';
import { figuresAddress } from '../_view/figures-address';
import type { Shown } from '../_view/shown';
import { DepartmentChart } from './DepartmentChart.client';
import { LinesTable } from './LinesTable';
import { SeriesLegend } from './SeriesLegend';

/** Who drives the change of contacts: each department's part, drawn and in a table. */
export async function DriversPanel({ answer, kind, asAt }: Shown) {
  if (answer.change === null) return null;
  const [t, locale] = [await getTexts(), await getLocale()];
  const happened = changeEvents(t, locale, answer.change, answer);
  const view = driversView(t, locale, answer.change, { departments: answer.departments, kind, happened });
  const [before, after] = happened.beside;
  const address = figuresAddress(answer, asAt);
  const columns = ['before', 'after', 'difference', 'change', 'share'] as const;
  return (
    <Panel
      id="drivers"
      title={view.title}
      sub={view.sub}
      foot={view.notes.map((note) => <span key={note}>{note}</span>)}
    >
      <SeriesLegend bars={view.bars} />
      <DepartmentChart
        view={view.bars}
        summary={view.summary}
        walk={t('departments.drivers.walk')}
        png={t('measure.png')}
        picture={{
          title: view.title,
          lines: [view.sub, view.summary, ...view.notes, ...eventTexts(t, happened)],
          source: view.source(answer.asAt),
          fileName: `${t('departments.drivers.file')}-${answer.change.after.period.name}.png`,
        }}
      >
        <a href={`${address}&format=csv`}>{t('departments.csv')}</a>
        <a href={address}>{t('departments.api')}</a>
      </DepartmentChart>
      <EventList title={t('events.chart.list')} lines={happened.lines} />
      <LinesTable
        caption={view.caption}
        columns={columns.map((column) => ({
          key: column,
          text: column === 'before' || column === 'after' ? view[column] : t(`departments.column.${column}`),
          event: column === 'before' ? before : column === 'after' ? after : null,
        }))}
        lines={[...view.rows, view.total]}
      />
    </Panel>
  );
}
