import { formatPeriod } from '@/lib/format/period';
import type { RangeForm } from '@/lib/forms/measure-range';
import type { PeriodCounts } from '@/lib/kpi/period-counts';
import { getLocale, getTextsOf } from '@/lib/request/words';
import styles from './PeriodForm.module.css';

type Props = {
  periods: readonly PeriodCounts[];
  chosen: PeriodCounts;
  typed: RangeForm['typed'];
};

/** Chooses the period of the access figures among those of the page; a plain GET form that keeps what was asked. */
export async function PeriodForm({ periods, chosen, typed }: Props) {
  const [t, locale] = [await getTextsOf('volumes.funnel'), await getLocale()];
  const kept = Object.entries(typed).filter(([, value]) => value !== '');
  return (
    <form
      className={`${styles['form']} no-print`}
      method="get"
      action="/volumes#access"
      aria-label={t('form')}
    >
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label htmlFor="period">{t('period')}</label>
      <select id="period" name="period" defaultValue={chosen.period.name}>
        {[...periods].reverse().map(({ period }) => (
          <option key={period.name} value={period.name}>
            {formatPeriod(period, locale)}
          </option>
        ))}
      </select>
      <button type="submit">{t('show')}</button>
    </form>
  );
}
