import { Panel } from '@/app/_components/Panel';
import type { TakenFile } from '@/lib/data/imports/pending-plan';
import { getTexts } from '@/lib/request/words';
import { MonthLinks } from '../../_components/MonthLinks';

/** What was done with a file: its months, with the way to each. */
export async function DonePanel({ taken }: { taken: TakenFile }) {
  const t = await getTexts();
  const { kind, name, new: fresh, changed, same, illustrativeRemoved } = taken;
  const lists = (
    [
      ['new', fresh],
      ['changed', changed],
      ['same', same],
    ] as const
  ).filter(([, months]) => months.length > 0);
  return (
    <Panel id="done" title={t('files.done.title', { name })}>
      {fresh.length + changed.length === 0 ? <p>{t('files.done.none')}</p> : <p>{t('files.done.next')}</p>}
      {illustrativeRemoved > 0 ? <p>{t('illustrative.removed')}</p> : null}
      <dl>
        {lists.map(([word, months]) => (
          <div key={word}>
            <dt>{t(`files.done.${word}`)}</dt>
            <dd>
              <MonthLinks kind={kind} months={months} />
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <a href="/imports">{t('files.done.again')}</a>
      </p>
    </Panel>
  );
}
