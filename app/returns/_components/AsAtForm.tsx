import styles from '@/app/_components/AskForm.module.css';
import { wrongField } from '@/app/_components/wrong-field';
import type { AsAtChoice } from '@/lib/forms/as-at-choice';
import { getTexts } from '@/lib/request/words';

/** Asks for the day as at which a page is shown; a plain GET form, so that the address says it. */
export async function AsAtForm({ choice: { typed, problems } }: { choice: AsAtChoice }) {
  const t = await getTexts();
  return (
    <form className={`${styles['form']} no-print`} method="get" aria-label={t('returnPage.as-at-form')}>
      <p>
        <span className={styles['name']}>
          <label htmlFor="asAt">{t('measure.as-at-field')}</label>
          <span id="as-at-hint">{t('measure.as-at-hint')}</span>
        </span>
        <input
          id="asAt"
          name="asAt"
          defaultValue={typed.asAt}
          size={11}
          maxLength={20}
          placeholder="YYYY-MM-DD"
          {...wrongField(problems, 'asAt', 'as-at-hint')}
        />
      </p>
      <button type="submit">{t('measure.show')}</button>
    </form>
  );
}
