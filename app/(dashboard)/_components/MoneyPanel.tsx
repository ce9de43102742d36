import { Panel } from '@/app/_components/Panel';
import { Unbroken } from '@/app/_components/Unbroken';
import type { MoneyPanelView } from '../_view/money-panel-view';
import styles from './MoneyPanel.module.css';
import { MoneyTable } from './MoneyTable';

/** What the programmes are given, by financial years: beside the pledges, and never joined with their years. */
export function MoneyPanel({ panel }: { panel: MoneyPanelView }) {
  if (panel.none)
    return (
      <Panel id="money" title={panel.none.title}>
        <p>{panel.none.text}</p>
      </Panel>
    );
  const origin = panel.origin.map((text) => <span key={text}>{text}</span>);
  return (
    <Panel id="money" title={<Unbroken text={panel.title} />} sub={panel.sub} foot={origin}>
      <p className={styles['years']}>{panel.years}</p>
      <MoneyTable view={panel} />
      <p className={`${styles['take']} no-print`}>
        {panel.links.map(({ text, href }) => (
          <a key={href} href={href}>
            {text}
          </a>
        ))}
      </p>
    </Panel>
  );
}
