import { DataTable } from '@/app/_components/DataTable';
import { Figure, Notes } from '@/app/_components/Figure';
import { Column } from '@/app/_components/FigureCell';
import { Panel } from '@/app/_components/Panel';
import { Unbroken } from '@/app/_components/Unbroken';
import type { ProgrammesView } from '@/lib/overview/budgets/programmes';
import type { TextFigure } from '@/lib/overview/budgets/texts';
import { getTextsOf } from '@/lib/request/words';
import styles from './Lines.module.css';
import { Origin } from './Origin';
import { type BudgetLinks, Take } from './Take';
import { Texts } from './Texts';

type Props = { view: ProgrammesView; texts: readonly TextFigure[]; asAt: string; links: BudgetLinks };

/** The provisions of the programmes and of the head, stage by stage, with both bases of their changes. */
export async function ProgrammesPanel({ view, texts, asAt, links }: Props) {
  const t = await getTextsOf('budgets');
  return (
    <Panel
      id="programmes"
      title={<Unbroken text={view.title} />}
      sub={t('programmes.sub')}
      foot={<Origin sources={[view.source]} asAt={asAt} />}
    >
      <div className={styles['lines']}>
        <DataTable caption={t('programmes.caption')}>
          <thead>
            <tr>
              <th scope="col">{t('programmes.programme')}</th>
              {view.columns.map(({ key, text }) => (
                <Column key={key} text={text} unit={t('programmes.million')} />
              ))}
            </tr>
          </thead>
          <tbody>
            {view.rows.map((row) => (
              <tr key={row.key} className={row.total ? styles['total'] : undefined}>
                <th scope="row" className={styles['name']}>
                  {row.name}
                  {row.area ? <span className={styles['area']}>{row.area}</span> : null}
                </th>
                {row.cells.map((cell, place) => (
                  <Figure key={view.columns[place]?.key} cell={cell} table="programmes" />
                ))}
              </tr>
            ))}
          </tbody>
        </DataTable>
      </div>
      <Notes notes={view.notes} table="programmes" />
      <p className={styles['officer']}>{view.officer}</p>
      <Take links={links} tables={['provisions', 'changes', 'footnotes']} />
      <Texts texts={texts} />
    </Panel>
  );
}
