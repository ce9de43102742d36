import { DataTable } from '@/app/_components/DataTable';
import { Panel } from '@/app/_components/Panel';
import type { Measure } from '@/lib/data/ledger/measure';
import { type EntryFact, entryFacts } from '@/lib/overview/definitions/entry-facts';
import { entryTitle } from '@/lib/overview/definitions/entry-title';
import { unitOfEntry } from '@/lib/overview/definitions/unit-of-entry';
import { placeOf } from '@/lib/proposals/ledger/valid-time';
import type { LedgerEffects } from '@/lib/proposals/ledger-effects';
import type { LedgerEntry } from '@/lib/proposals/ledger-entry';
import { getLocale, getTexts } from '@/lib/request/words';
import styles from './Ledger.module.css';

type Props = {
  entries: readonly LedgerEntry[];
  effects: LedgerEffects | null;
  /** As the ledger has them today. */
  measures: readonly Measure[];
};

/** Each entry with what holds for its time today. */
export async function LedgerEntries({ entries, effects, measures }: Props) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const name = (id: string) =>
    effects?.measures.find(({ measure }) => measure === id)?.name ??
    measures.find((measure) => measure.id === id)?.name ??
    nameIn(entries, id);
  const named = (id: string) => name(id)?.[locale] ?? id;
  const definitions = [
    ...measures.flatMap((measure) => measure.definitions),
    ...entries.flatMap((entry) => (entry.entry === 'definition' ? [entry] : [])),
  ];
  const factsOf = (entry: LedgerEntry) => entryFacts(t, locale, entry, unitOfEntry(entry, definitions));
  return (
    <Panel id="proposed" title={t('definitions.preview.title')}>
      {entries.map((entry) => {
        const beside = effects?.entries.find((one) => placeOf(one.entry) === placeOf(entry));
        const title = entryTitle(t, locale, entry, named);
        const before = beside?.before ?? null;
        return (
          <div key={placeOf(entry)} className={styles['part']}>
            <h3>{title}</h3>
            {beside ? <p>{t(`definitions.preview.relation.${beside.relation}`)}</p> : null}
            <EntryTable caption={title} before={before && factsOf(before)} after={factsOf(entry)} />
          </div>
        );
      })}
    </Panel>
  );
}

type TableProps = { caption: string; before: readonly EntryFact[] | null; after: readonly EntryFact[] };

async function EntryTable({ caption, before, after }: TableProps) {
  const t = await getTexts();
  return (
    <DataTable caption={caption}>
      <thead>
        <tr>
          <th scope="col">{t('definitions.preview.what')}</th>
          {before === null ? null : (
            <th scope="col" data-text="long">
              {t('definitions.preview.before')}
            </th>
          )}
          <th scope="col" data-text="long">
            {t('definitions.preview.after')}
          </th>
        </tr>
      </thead>
      <tbody>
        {after.map(({ key, term, text }) => {
          const earlier = before?.find((fact) => fact.key === key)?.text ?? '';
          return (
            <tr key={key}>
              <th scope="row">{term}</th>
              {before === null ? null : <td data-text="long">{earlier}</td>}
              <td data-text="long">{before === null || earlier === text ? text : <mark>{text}</mark>}</td>
            </tr>
          );
        })}
      </tbody>
    </DataTable>
  );
}

function nameIn(entries: readonly LedgerEntry[], id: string) {
  return entries.flatMap((entry) =>
    entry.entry === 'definition' && entry.measure === id ? [entry.name] : [],
  )[0];
}
