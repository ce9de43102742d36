import { AsAtField } from '@/app/_components/AsAtField';
import styles from '@/app/_components/AskForm.module.css';
import { wrongField } from '@/app/_components/wrong-field';
import { ALL, type EventFilter } from '@/lib/forms/event-filter';
import { EVENT_KINDS } from '@/lib/kpi/stated';
import { getTextsOf } from '@/lib/request/words';

/** Asks which events are shown; a plain GET form, so that the address says it. */
export async function EventsFilter({ filter: { typed, problems } }: { filter: EventFilter }) {
  const [t, kinds] = [await getTextsOf('events.filter'), await getTextsOf('events.kind')];
  return (
    <form className={`${styles['form']} no-print`} method="get" aria-label={t('form')}>
      <p>
        <span className={styles['name']}>
          <label htmlFor="kind">{t('kind')}</label>
        </span>
        <select id="kind" name="kind" defaultValue={typed.kind} {...wrongField(problems, 'kind')}>
          <option value="">{t('any-kind')}</option>
          {EVENT_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {kinds(kind)}
            </option>
          ))}
        </select>
      </p>
      <p>
        <span className={styles['name']}>
          <label htmlFor="year">{t('year')}</label>
          <span id="year-hint">{t('year-hint')}</span>
        </span>
        <input
          id="year"
          name="year"
          defaultValue={typed.year}
          size={6}
          maxLength={10}
          inputMode="numeric"
          {...wrongField(problems, 'year', 'year-hint')}
        />
      </p>
      <p>
        <span className={styles['name']}>
          <label htmlFor="which">{t('which')}</label>
        </span>
        <select id="which" name="which" defaultValue={typed.which} {...wrongField(problems, 'which')}>
          <option value="">{t('which-stand')}</option>
          <option value={ALL}>{t('which-all')}</option>
        </select>
      </p>
      <AsAtField typed={typed.asAt} problems={problems} />
      <button type="submit">{t('show')}</button>
    </form>
  );
}
