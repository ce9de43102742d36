import { Panel } from '@/app/_components/Panel';
import type { WaitingToday } from '@/lib/data/returns/load-returns';
import { formatMonth } from '@/lib/format/month';
import { getLocale, getTextsOf } from '@/lib/request/words';

/** What waits for whoever looks: to approve, to correct, to submit, to explain. */
export async function WaitingPanel({ waiting }: { waiting: WaitingToday }) {
  const [t, locale] = [await getTextsOf('returns.waiting'), await getLocale()];
  const lists = [
    ['approve', waiting.toApprove],
    ['returned', waiting.returnedToThem],
    ['drafts', waiting.drafts],
  ] as const;
  const filled = lists.filter(([, months]) => months.length > 0);
  return (
    <Panel id="waiting" title={t('title')}>
      {filled.length === 0 ? <p>{t('nothing')}</p> : null}
      <dl>
        {filled.map(([kind, months]) => (
          <div key={kind}>
            <dt>{t(kind)}</dt>
            {months.map((month) => (
              <dd key={month}>
                <a href={`/returns/${month}`}>{formatMonth(month, locale)}</a>
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {waiting.toExplain.length === 0 ? null : (
        <ul>
          {waiting.toExplain.map(({ month, count }) => (
            <li key={month}>
              <a href={`/returns/${month}`}>{t('explain', { month: formatMonth(month, locale), count })}</a>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
