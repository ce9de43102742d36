import { DataTable } from '@/app/_components/DataTable';
import { Figure, Notes } from '@/app/_components/Figure';
import { Column } from '@/app/_components/FigureCell';
import { Panel } from '@/app/_components/Panel';
import { Unbroken } from '@/app/_components/Unbroken';
import { STAGE_SIGNS } from '@/lib/charts/picture-signs';
import { provisionView } from '@/lib/charts/provision-view';
import type { TrendView } from '@/lib/overview/budgets/trend';
import { getTextsOf } from '@/lib/request/words';
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
};

/** The provision of a programme year by year as a chart and as a table of the same figures, and both to take away. */
export async function TrendPanel({ view, name, shown, asAt }: Props) {
  const t = await getTextsOf('budgets');
  const { book, head, programme, lang } = shown;
  const picture = {
    title: view.title,
    lines: [
      t('trend.caption', { programme: name }),
      stagesShown(view)
        .map(({ key, text }) => `${STAGE_SIGNS[key]} ${text}`)
        .join('   '),
      ...view.told,
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
          <StageLegend view={view} line={t('trend.line')} />
          <ProvisionChart
            view={provisionView(view.series, view.labels, view.told)}
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
          <TrendTable view={view} caption={t('trend.caption', { programme: name })} />
          <Notes notes={view.notes} table="trend" />
        </>
      ) : null}
    </Panel>
  );
}

async function TrendTable({ view, caption }: { view: TrendView; caption: string }) {
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
          {view.rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.year}</th>
              {row.cells.map((cell, place) => (
                <Figure key={view.stages[place]?.key} cell={cell} table="trend" />
              ))}
              {remarks ? <td data-text="long">{row.remark ?? '–'}</td> : null}
            </tr>
          ))}
        </tbody>
      </DataTable>
    </div>
  );
}
