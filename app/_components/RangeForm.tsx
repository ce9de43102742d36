import type { ReactNode } from 'react';
import { BY, type By } from '@/lib/calendar/periods';
import type { RangeField, RangeProblem } from '@/lib/forms/measure-range';
import { getTextsOf } from '@/lib/request/words';
import { AsAtField } from './AsAtField';
import styles from './AskForm.module.css';
import { wrongField } from './wrong-field';

type Props = {
  typed: Readonly<Record<RangeField, string>>;
  problems?: readonly RangeProblem[];
  range: { readonly from: string; readonly to: string; readonly by: By };
  /** What a page asks beside its periods. */
  children?: ReactNode;
};

/** Chooses the periods; a plain GET form, so that the address says what the page shows. */
export async function RangeForm({ typed, range, problems = [], children }: Props) {
  const t = await getTextsOf('measure');
  const kinds = await getTextsOf('by');
  const month = { inputMode: 'numeric', size: 8, maxLength: 20, placeholder: t('month-hint') } as const;
  return (
    <form className={`${styles['form']} no-print`} method="get" aria-label={t('period-form')}>
      <p>
        <label htmlFor="from">{t('from')}</label>
        <input
          id="from"
          name="from"
          defaultValue={typed.from || range.from}
          {...month}
          {...wrongField(problems, 'from')}
        />
      </p>
      <p>
        <label htmlFor="to">{t('to')}</label>
        <input
          id="to"
          name="to"
          defaultValue={typed.to || range.to}
          {...month}
          {...wrongField(problems, 'to')}
        />
      </p>
      <p>
        <label htmlFor="by">{t('by')}</label>
        <select id="by" name="by" defaultValue={range.by} {...wrongField(problems, 'by')}>
          {BY.map((by) => (
            <option key={by} value={by}>
              {kinds(by)}
            </option>
          ))}
        </select>
      </p>
      {children}
      <AsAtField typed={typed.asAt} problems={problems} />
      {typed.provisional === 'true' ? <input type="hidden" name="provisional" value="true" /> : null}
      <button type="submit">{t('show')}</button>
    </form>
  );
}
