import notice from '@/app/_components/Notice.module.css';
import { getTextsOf } from '@/lib/request/words';

/** Why there is no button on one's own page. */
export async function OwnNotice({ only }: { only: boolean }) {
  const t = await getTextsOf('people.person.own');
  return (
    <section className={notice['notice']} aria-labelledby="own">
      <h2 id="own">{t('title')}</h2>
      <p>{t('text')}</p>
      {only ? <p>{t('only')}</p> : null}
      <a href="/account">{t('link')}</a>
    </section>
  );
}
