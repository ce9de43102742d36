import type { VolumesPageAnswer } from '@/lib/data/reads/load-volumes-page';
import type { RangeForm } from '@/lib/forms/measure-range';
import type { PeriodCounts } from '@/lib/kpi/period-counts';
import { AllCountsPanel } from './AllCountsPanel';
import { ChartPanel } from './ChartPanel';
import { FunnelPanel } from './FunnelPanel';
import styles from './VolumesPanels.module.css';

type Props = {
  answer: VolumesPageAnswer;
  chosen: PeriodCounts | null;
  typed: RangeForm['typed'];
};

/** Calls, written contacts, calls per day and the way through to somebody, then every count there is. */
export function VolumesPanels({ answer, chosen, typed }: Props) {
  return (
    <>
      <div className={styles['chart']}>
        <ChartPanel chart="calls" answer={answer} />
      </div>
      <div className={styles['pair']}>
        <ChartPanel chart="written" answer={answer} />
        <ChartPanel chart="per-day" answer={answer} />
      </div>
      <div className={styles['pair']}>
        {chosen ? <FunnelPanel answer={answer} chosen={chosen} typed={typed} /> : null}
        <ChartPanel chart="blocked" answer={answer} />
      </div>
      <div className={styles['counts']}>
        <AllCountsPanel answer={answer} />
      </div>
    </>
  );
}
