import { DataTable } from '@/app/_components/DataTable';
import { Figure, Notes } from '@/app/_components/Figure';
import { Column } from '@/app/_components/FigureCell';
import { Panel } from '@/app/_components/Panel';
import { Unbroken } from '@/app/_components/Unbroken';
import type { CommitmentsView } from '@/lib/overview/budgets/commitments';
import type { TextFigure } from '@/lib/overview/budgets/texts';
import { getTextsOf } from '@/lib/request/words';
import { Agreement } from './Agreement';
import styles from './Lines.module.css';
import { Origin } from './Origin';
import { type BudgetLinks, Take } from './Take';
import { Texts } from './Texts';

type Props = { view: CommitmentsView; texts: readonly TextFigure[]; asAt: string; links: BudgetLinks };

/** The money that is committed, with the proof of what is left of it. */
export async function CommitmentsPanel({ view, texts, asAt, links }: Props) {
  const t = await getTextsOf('budgets');
  return (
    <Panel
      id="commitments"
      title={<Unbroken text={view.title} />}
      sub={t('commitments.sub')}
      foot={<Origin sources={[view.source]} asAt={asAt} />}
    >
      <div className={styles['lines']}>
        <DataTable caption={t('commitments.caption')}>
          <thead>
            <tr>
              <th scope="col">{t('commitments.item')}</th>
              {view.columns.map(({ key, text }) => (
                <Column key={key} text={text} unit={t('subheads.thousand')} />
              ))}
            </tr>
          </thead>
          <tbody>
            {view.rows.map((row) => (
              <tr key={row.key} className={row.total ? styles['subtotal'] : undefined}>
                <th scope="row" data-text="long">
                  {row.code ? <span className={styles['code']}>{row.code}</span> : null} {row.name}
                </th>
                {row.cells.map((cell, place) => (
                  <Figure key={view.columns[place]?.key} cell={cell} table="commitments" />
                ))}
              </tr>
            ))}
          </tbody>
        </DataTable>
      </div>
      {view.proofs.map((proof) => (
        <p key={proof.key} className={styles['proof']}>
          <span>
            {t('commitments.proof')} {proof.sum}
          </span>
          <Agreement agrees={proof.agrees} text={proof.says} />
        </p>
      ))}
      <Notes notes={view.notes} table="commitments" />
      <Take links={links} tables={['commitments']} />
      <Texts texts={texts} />
    </Panel>
  );
}
