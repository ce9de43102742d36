import ask from '@/app/_components/AskForm.module.css';
import { Panel } from '@/app/_components/Panel';
import { type Day, monthOfDay } from '@/lib/calendar/day';
import { addMonths } from '@/lib/calendar/month';
import { IMPORT_KINDS } from '@/lib/data/imports/import-types';
import { getTextsOf } from '@/lib/request/words';
import styles from './Imports.module.css';

/** Approved counts to be taken away: a form for each kind that leads to the file. */
export async function ExportsPanel({ today }: { today: Day }) {
  const t = await getTextsOf('files');
  const to = addMonths(monthOfDay(today), -1);
  const month = { inputMode: 'numeric', size: 8, maxLength: 20, placeholder: '2024-01' } as const;
  return (
    <Panel id="exports" title={t('exports.title')} sub={t('exports.lead')}>
      <div className={styles['stacked']}>
        {IMPORT_KINDS.map((kind) => (
          <form
            key={kind}
            action={`/imports/export/${kind}`}
            method="get"
            className={`${ask['form']} no-print`}
            aria-labelledby={`export-${kind}`}
          >
            <h3 id={`export-${kind}`} className={styles['kind']}>
              {t(`kind.${kind}`)}
            </h3>
            <p>
              <label htmlFor={`from-${kind}`}>{t('exports.from')}</label>
              <input id={`from-${kind}`} name="from" defaultValue={addMonths(to, -11)} {...month} />
            </p>
            <p>
              <label htmlFor={`to-${kind}`}>{t('exports.to')}</label>
              <input id={`to-${kind}`} name="to" defaultValue={to} {...month} />
            </p>
            {(['csv', 'xlsx'] as const).map((format) => (
              <button key={format} type="submit" name="format" value={format}>
                {t(`exports.${format}`)}
              </button>
            ))}
          </form>
        ))}
      </div>
    </Panel>
  );
}
