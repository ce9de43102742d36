import type { VolumesPanelView } from '../_view/volumes-panel-view';
import styles from './StatedVolumes.module.css';

/** What books state of volumes: a series of its own with its citation, below the months and apart from them. */
export function StatedVolumes({ stated }: { stated: NonNullable<VolumesPanelView['stated']> }) {
  return (
    <section className={styles['stated']} aria-labelledby="stated">
      <h3 id="stated">{stated.title}</h3>
      <dl>
        {stated.figures.map(({ key, what, printed }) => (
          <div key={key}>
            <dt>{what}</dt>
            <dd>{printed}</dd>
          </div>
        ))}
      </dl>
      {stated.sources.map((source) => (
        <p key={source}>{source}</p>
      ))}
      <p>{stated.note}</p>
    </section>
  );
}
