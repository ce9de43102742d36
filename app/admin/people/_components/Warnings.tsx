import notice from '@/app/_components/Notice.module.css';
import { haveFourEyes } from '@/lib/access/four-eyes';
import type { Listed } from '@/lib/data/people/load-people';
import { getLocale, getTextsOf } from '@/lib/request/words';
import { monthsText } from './months-text';
import styles from './Warnings.module.css';

/** What an administrator has to see to: nobody who could approve, and drafts of people who left. */
export async function Warnings({ people }: { people: readonly Listed[] }) {
  const [t, locale] = [await getTextsOf('people'), await getLocale()];
  const leavers = people.filter(({ status, openDrafts }) => status === 'disabled' && openDrafts.length > 0);
  return (
    <>
      {haveFourEyes(people.filter(({ status }) => status === 'active')) ? null : (
        <section className={notice['notice']} aria-labelledby="four-eyes">
          <h2 id="four-eyes">{t('four-eyes.title')}</h2>
          <p>{t('four-eyes.text')}</p>
        </section>
      )}
      {leavers.length === 0 ? null : (
        <section className={notice['notice']} aria-labelledby="leavers">
          <h2 id="leavers">{t('leavers.title')}</h2>
          <p>{t('leavers.text')}</p>
          <ul className={styles['names']}>
            {leavers.map(({ id, name, openDrafts }) => (
              <li key={id}>{t('leavers.line', { name, months: monthsText(openDrafts, locale) })}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
