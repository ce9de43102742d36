import { getTranslations } from 'next-intl/server';
import { BY, type By } from '@/lib/calendar/periods';
import type { RangeField } from '@/lib/forms/measure-range';
import styles from './RangeForm.module.css';

type Props = {
  typed: Readonly<Record<RangeField, string>>;
  range: { readonly from: string; readonly to: string; readonly by: By };
};

/** Chooses the periods; a plain GET form, so that the address says what the page shows. */
export async function RangeForm({ typed, range }: Props) {
  const t = await getTranslations('measure');
  const kinds = await getTranslations('by');
  const month = { inputMode: 'numeric', size: 8, maxLength: 20, placeholder: t('month-hint') } as const;
  return (
    <form className={`${styles['form']} no-print`} method="get" aria-label={t('period-form')}>
      <label>
        {t('from')}
        <input id="from" name="from" defaultValue={typed.from || range.from} {...month} />
      </label>
      <label>
        {t('to')}
        <input id="to" name="to" defaultValue={typed.to || range.to} {...month} />
      </label>
      <label>
        {t('by')}
        <select id="by" name="by" defaultValue={range.by}>
          {BY.map((by) => (
            <option key={by} value={by}>
              {kinds(by)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('as-at-field')}
        <input
          id="asAt"
          name="asAt"
          defaultValue={typed.asAt}
          size={11}
          maxLength={20}
          placeholder="YYYY-MM-DD"
          aria-describedby="as-at-hint"
        />
      </label>
      <span id="as-at-hint" className={styles['hint']}>
        {t('as-at-hint')}
      </span>
      <button type="submit">{t('show')}</button>
    </form>
  );
}
