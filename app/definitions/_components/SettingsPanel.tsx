import { Panel } from '@/app/_components/Panel';
import { monthOfDay } from '@/lib/calendar/day';
import { addMonths } from '@/lib/calendar/month';
import { formatDay, formatMonth } from '@/lib/format/month';
import { entryFacts } from '@/lib/overview/definitions/entry-facts';
import { SETTING_NAMES } from '@/lib/proposals/ledger-entry';
import { getLocale, getTexts } from '@/lib/request/words';
import styles from './Definitions.module.css';
import { LedgerRows } from './LedgerRows';
import type { Look } from './look';

/** The settings that hold from a month on: the working day of a return, the change of money that asks for a note. */
export async function SettingsPanel({ look: { ledger, corrects } }: { look: Look }) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const last = addMonths(monthOfDay(ledger.asAt), -1);
  const sub = t('definitions.settings.sub', {
    month: formatMonth(last, locale),
    day: formatDay(ledger.dueDay(last), locale),
  });
  return (
    <Panel id="settings" title={t('definitions.settings.title')} sub={sub}>
      {SETTING_NAMES.map((setting) => {
        const caption = t(`definitions.setting.${setting}`);
        const rows = ledger.rows.filter(({ entry }) => entry.entry === 'setting' && entry.name === setting);
        return (
          <div key={setting} className={styles['part']}>
            <h3>{caption}</h3>
            <LedgerRows
              caption={caption}
              rows={rows}
              factsOf={(row) => entryFacts(t, locale, row.entry, null)}
              nameOf={(name) => name}
              corrects={corrects}
            />
          </div>
        );
      })}
    </Panel>
  );
}
