import { DrawingBox } from '@/app/_components/DrawingBox';
import type { BarView } from '@/lib/overview/dashboard/bar';
import type { CardDrawings } from '../_view/card-drawings';
import styles from './Bar.module.css';

type Props = { bar: Pick<BarView, 'scale' | 'legend'>; drawing: CardDrawings['bar'] };

/** The value as a bar along the scale of its unit, with target, plan and the year before as marks; and their legend. */
export function Bar({ bar, drawing }: Props) {
  return (
    <>
      <DrawingBox drawing={drawing} className={styles['bar']} width="100%" height="34" />
      <p className={styles['legend']}>
        <span>{bar.scale}</span>
        {bar.legend.map(({ mark, text }) => (
          <span key={mark}>
            <Mark mark={mark} /> {text}
          </span>
        ))}
      </p>
    </>
  );
}

function Mark({ mark }: { mark: BarView['legend'][number]['mark'] }) {
  return (
    <svg width="10" height="12" viewBox="0 0 10 12" aria-hidden="true">
      {mark === 'target' ? <path d="M3.5 0h3v12h-3z" fill="var(--target)" /> : null}
      {mark === 'plan' ? <path d="M5 2l4.5 7h-9z" fill="var(--published)" /> : null}
      {mark === 'before' ? (
        <circle cx="5" cy="6" r="3.5" fill="var(--card)" stroke="var(--gap)" strokeWidth="2" />
      ) : null}
    </svg>
  );
}
