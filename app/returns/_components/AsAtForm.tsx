import { AsAtField } from '@/app/_components/AsAtField';
import styles from '@/app/_components/AskForm.module.css';
import type { AsAtChoice } from '@/lib/forms/as-at-choice';
import { getTexts } from '@/lib/request/words';

/** Asks for the day as at which a page is shown; a plain GET form, so that the address says it. */
export async function AsAtForm({ choice: { typed, problems } }: { choice: AsAtChoice }) {
  const t = await getTexts();
  return (
    <form className={`${styles['form']} no-print`} method="get" aria-label={t('returnPage.as-at-form')}>
      <AsAtField typed={typed.asAt} problems={problems} />
      <button type="submit">{t('measure.show')}</button>
    </form>
  );
}
