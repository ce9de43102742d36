import type { Book } from '@/lib/budget/book';
import type { Month } from '@/lib/calendar/month';
import { getLocale, getTexts } from '@/lib/messages/page-words';
import { statedVolumes } from '@/lib/overview/dashboard/stated-volumes';
import styles from './StatedVolumes.module.css';

type Props = { books: readonly Book[]; range: { from: Month; to: Month } };

/** What books state of volumes: a series of its own with its citation, below the months and apart from them. */
export async function StatedVolumes({ books, range }: Props) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const stated = statedVolumes(t, locale, books, range);
  if (stated.length === 0) return null;
  return (
    <section className={styles['stated']} aria-labelledby="stated">
      <h3 id="stated">{t('dashboard.stated-title')}</h3>
      <dl>
        {stated.map(({ key, what, printed }) => (
          <div key={key}>
            <dt>{what}</dt>
            <dd>{printed}</dd>
          </div>
        ))}
      </dl>
      {[...new Set(stated.map(({ source }) => source))].map((source) => (
        <p key={source}>{source}</p>
      ))}
      <p>{t('dashboard.stated-note')}</p>
    </section>
  );
}
