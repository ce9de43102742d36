import { Panel } from '@/app/_components/Panel';
import { Unbroken } from '@/app/_components/Unbroken';
import type { ComponentsView } from '@/lib/overview/budgets/components';
import type { LinesView } from '@/lib/overview/budgets/line-rows';
import type { TextFigure } from '@/lib/overview/budgets/texts';
import { getTextsOf } from '@/lib/request/words';
import { LinesTable } from './LinesTable';
import { Origin } from './Origin';
import { type BudgetLinks, Take } from './Take';
import { Texts } from './Texts';

type Props = { texts: readonly TextFigure[]; asAt: string; links: BudgetLinks };

/** The expenditure of the head by subhead and account. */
export async function SubheadsPanel({ view, texts, asAt, links }: Props & { view: LinesView }) {
  const t = await getTextsOf('budgets');
  return (
    <Panel
      id="subheads"
      title={<Unbroken text={view.title} />}
      sub={t('subheads.sub')}
      foot={<Origin sources={[view.source]} asAt={asAt} />}
    >
      <LinesTable
        view={view}
        table="subheads"
        caption={t('subheads.caption')}
        first={t('subheads.subhead')}
      />
      <Take links={links} tables={['subheads', 'totals']} />
      <Texts texts={texts} />
    </Panel>
  );
}

/** The analysis of one subhead. */
export async function ComponentsPanel({
  view,
  asAt,
  links,
}: Omit<Props, 'texts'> & { view: ComponentsView }) {
  const t = await getTextsOf('budgets');
  const id = `components-${view.subhead}`;
  return (
    <Panel
      id={id}
      title={<Unbroken text={view.title} />}
      sub={t('components.sub', { code: view.subhead, name: view.name })}
      foot={<Origin sources={[view.source]} asAt={asAt} />}
    >
      <LinesTable
        view={view}
        table={id}
        caption={t('components.caption', { code: view.subhead })}
        first={t('components.component')}
      />
      <Take links={links} tables={['components']} />
    </Panel>
  );
}
