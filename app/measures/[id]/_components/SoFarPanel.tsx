import { Panel } from '@/app/_components/Panel';
import { VerdictTag } from '@/app/_components/VerdictTag';
import type { SoFar } from '@/lib/data/reads/load-measure-page';
import { type SoFarItem, soFarView } from '@/lib/overview/measure/so-far';
import type { MeasurePlace } from '@/lib/overview/measure/why-address';
import { getLocale, getTexts } from '@/lib/request/words';
import styles from './SoFarPanel.module.css';

/** The year so far, beside the same months of the year before, the last twelve months and the plan. */
export async function SoFarPanel({ soFar, place }: { soFar: SoFar; place: MeasurePlace }) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const view = soFarView(t, locale, place, soFar);
  return (
    <Panel id="so-far" title={view.title} sub={view.sub}>
      <dl className={styles['items']}>
        {view.items.map((item) => (
          <Item key={item.key} item={item} />
        ))}
      </dl>
    </Panel>
  );
}

function Item({ item: { term, value, why, verdict, notes } }: { item: SoFarItem }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd className={styles['value']}>{why ? <a href={why}>{value}</a> : value}</dd>
      {verdict || notes.length > 0 ? (
        <dd>
          {verdict ? <VerdictTag {...verdict} /> : null}
          {notes.length > 0 ? <span className={styles['notes']}>{notes.join(' · ')}</span> : null}
        </dd>
      ) : null}
    </div>
  );
}
