import { DataTable } from '@/app/_components/DataTable';
import { EventList } from '@/app/_components/EventList';
import { EventMark } from '@/app/_components/EventMark';
import { Figure, Notes } from '@/app/_components/Figure';
import { Column } from '@/app/_components/FigureCell';
import { Panel } from '@/app/_components/Panel';
import { Unbroken } from '@/app/_components/Unbroken';
import type { Day } from '@/lib/calendar/day';
import { spanOfFinancialYear } from '@/lib/charts/event-marks';
import { STAGE_SIGNS } from '@/lib/charts/picture-signs';
import { provisionView } from '@/lib/charts/provision-view';
import type { PublicEvent } from '@/lib/kpi/stated';
import type { TrendView } from '@/lib/overview/budgets/trend';
import { chartEvents, eventTexts, toldWith } from '@/lib/overview/events/chart-events';
import { getLocale, getTexts, getTextsOf } from '@/lib/request/words';
import styles from './Lines.module.css';
import { Origin } from './Origin';
import { ProvisionChart } from './ProvisionChart.client';
import { StageLegend, stagesShown } from './StageLegend';
import { linksTo } from './Take';

type Props = {
  view: TrendView;
  name: string;
  shown: { book: string; head: string; programme: number; asAt: string; lang: string };
  asAt: string;
  events: readonly PublicEvent[];
  today: Day;
};

/** The provision of a programme year by year as a chart and as a table of the same figures, and both to take away. */
export async function TrendPanel({ view, name, shown, asAt, events, today }: Props) {
  const [t, all, locale] = [await getTextsOf('budgets'), await getTexts(), await getLocale()];
  const spans = view.series.map(({ year }) => spanOfFinancialYear(year));
  const happened = chartEvents(all, locale, events, { spans, today });
  const told = toldWith(view.told, happened);
  const eventName = happened.lines.length > 0 ? all('events.chart.legend') : null;
  const { book, head, programme, lang } = shown;
  const picture = {
    title: view.title,
    lines: [
      t('trend.caption', { programme: name }),
      stagesShown(view)
        .map(({ key, text }) => `${STAGE_SIGNS[key]} ${text}`)
        .join('   '),
      ...view.told,
      ...eventTexts(all, happened),
    ],
    source: [...view.sources, asAt].join(' · '),
    fileName: `${t('trend.file')}-${book}-${head}-${programme}.png`,
  };
  return (
    <Panel
      id="trend"
      title={<Unbroken text={view.title} />}
      sub={t('trend.sub')}
      foot={<Origin sources={view.sources} asAt={asAt} />}
    >
      {view.series.length > 0 ? (
        <>
          <StageLegend view={view} line={t('trend.line')} event={eventName} />
          <ProvisionChart
            view={provisionView(view.series, view.labels, told, happened.marks)}
            line={t('trend.line')}
            summary={view.summary}
            walk={t('trend.walk')}
            png={t('png')}
            picture={picture}
          >
            {view.books.map(({ book: id, head: number, name: printed }) => (
              <a
                key={id}
                href={linksTo({ book: id, head: number, asAt: shown.asAt, lang }).csv('provisions')}
              >
                {view.books.length > 1 ? t('csv-book', { book: printed }) : t('csv-table.provisions')}
              </a>
            ))}
          </ProvisionChart>
          <EventList title={all('events.chart.list')} lines={happened.lines} />
          <TrendTable
            view={view}
            beside={happened.beside}
            caption={t('trend.caption', { programme: name })}
          />
          <Notes notes={view.notes} table="trend" />
        </>
      ) : null}
    </Panel>
  );
}

type TableProps = { view: TrendView; caption: string; beside: readonly (string | null)[] };

async function TrendTable({ view, caption, beside }: TableProps) {
  const t = await getTextsOf('budgets.trend');
  const remarks = view.rows.some(({ remark }) => remark);
  return (
    <div className={`${styles['narrow']} ${styles['after']}`}>
      <DataTable caption={caption}>
        <thead>
          <tr>
            <th scope="col">{t('year')}</th>
            {view.stages.map(({ key, text }) => (
              <Column key={key} text={text} />
            ))}
            {remarks ? (
              <th scope="col" data-text>
                {t('remark')}
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row, place) => (
            <tr key={row.key}>
              <th scope="row">
                {row.year}
                <EventMark text={beside[place]} />
              </th>
              {row.cells.map((cell, column) => (
                <Figure key={view.stages[column]?.key} cell={cell} table="trend" />
              ))}
              {remarks ? <td data-text="long">{row.remark ?? '–'}</td> : null}
            </tr>
          ))}
        </tbody>
      </DataTable>
    </div>
  );
}
