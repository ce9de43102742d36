import { DrawingBox } from '@/app/_components/DrawingBox';
import { Panel } from '@/app/_components/Panel';
import { QUARTER_FILL } from '@/lib/charts/year-strip-drawing';
import type { YearsPanelView } from '../_view/years-panel-view';
import styles from './YearsPanel.module.css';

/** Calendar and financial years over the same months: which they share, and the quarter in which two overlap. */
export function YearsPanel({ panel }: { panel: YearsPanelView }) {
  return (
    <Panel id="years-strip" title={panel.title} sub={panel.sub}>
      <DrawingBox drawing={panel.drawing} className={styles['strip']} width="100%" height="132" />
      <p className={styles['legend']}>
        <svg width="16" height="12" aria-hidden="true">
          <rect width="16" height="12" fill={QUARTER_FILL} stroke="var(--published)" />
        </svg>
        {panel.quarter}
      </p>
      <p>{panel.told}</p>
    </Panel>
  );
}
