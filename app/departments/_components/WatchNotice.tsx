import notice from '@/app/_components/Notice.module.css';
import type { DepartmentsAnswer } from '@/lib/data/departments/load-departments-page';
import { watchText } from '@/lib/overview/departments/watch';
import { getLocale, getTexts } from '@/lib/request/words';

/** That the total moved against every department, with both effects; nothing where it didn't. */
export async function WatchNotice({ answer }: { answer: DepartmentsAnswer }) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const text = answer.change && watchText(t, locale, answer.change);
  if (text === null) return null;
  return (
    <section className={notice['notice']} aria-labelledby="watch">
      <h2 id="watch">{t('departments.watch.title')}</h2>
      <p>{text}</p>
      <p>{t('departments.watch.advice')}</p>
    </section>
  );
}
