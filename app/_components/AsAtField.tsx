import { getTextsOf } from '@/lib/request/words';
import styles from './AskForm.module.css';
import { wrongField } from './wrong-field';

type Props = { typed: string; problems: readonly { readonly field: string }[] };

/** The field for the day as at which a page is shown. */
export async function AsAtField({ typed, problems }: Props) {
  const t = await getTextsOf('measure');
  return (
    <p>
      <span className={styles['name']}>
        <label htmlFor="asAt">{t('as-at-field')}</label>
        <span id="as-at-hint">{t('as-at-hint')}</span>
      </span>
      <input
        id="asAt"
        name="asAt"
        defaultValue={typed}
        size={11}
        maxLength={20}
        placeholder="YYYY-MM-DD"
        {...wrongField(problems, 'asAt', 'as-at-hint')}
      />
    </p>
  );
}
