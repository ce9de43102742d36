import { Panel } from '@/app/_components/Panel';
import { formatDay, formatMonth } from '@/lib/format/month';
import { effectsSum } from '@/lib/overview/definitions/effects-in-words';
import type { LedgerEffects } from '@/lib/proposals/ledger-effects';
import { getLocale, getTexts } from '@/lib/request/words';
import { FoldedTable } from '../DataTable';
import styles from './Ledger.module.css';
import { LedgerPeriods } from './LedgerPeriods';
import { LedgerReports } from './LedgerReports';

/** More due days than these are folded away at first. */
const SHOWN = 12;

/** Everything that confirming would change: periods, due days, issued reports. */
export async function LedgerEffectsPanel({ effects }: { effects: LedgerEffects }) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const { measures, dueDays, reports, warnings } = effects;
  const periods = measures.flatMap((measure) => measure.periods);
  return (
    <Panel id="effects" title={t('definitions.preview.effects')} sub={effectsSum(t, effects)}>
      {warnings.length === 0 ? null : (
        <div className={styles['part']}>
          <h3>{t('definitions.preview.warnings')}</h3>
          <ul>
            {warnings.map(({ place, code }) => (
              <li key={`${code} ${place}`}>{t(`definitions.preview.${code}`, { place })}</li>
            ))}
          </ul>
        </div>
      )}
      {periods.some(({ after }) => after.standing === 'illustrative') ? (
        <p>{t('definitions.preview.illustrative')}</p>
      ) : null}
      {measures.map((measure) => (
        <LedgerPeriods key={measure.measure} measure={measure} />
      ))}
      {dueDays.length === 0 ? null : (
        <FoldedTable
          summary={t('definitions.preview.due-days', { count: dueDays.length })}
          caption={t('definitions.preview.due-days', { count: dueDays.length })}
          open={dueDays.length <= SHOWN}
        >
          <thead>
            <tr>
              <th scope="col">{t('definitions.preview.month')}</th>
              <th scope="col">{t('definitions.preview.before')}</th>
              <th scope="col">{t('definitions.preview.after')}</th>
            </tr>
          </thead>
          <tbody>
            {dueDays.map(({ month, before, after }) => (
              <tr key={month}>
                <th scope="row">{formatMonth(month, locale)}</th>
                <td>{formatDay(before, locale)}</td>
                <td>{formatDay(after, locale)}</td>
              </tr>
            ))}
          </tbody>
        </FoldedTable>
      )}
      <LedgerReports reports={reports} />
    </Panel>
  );
}
