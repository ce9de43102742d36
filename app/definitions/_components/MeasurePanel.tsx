import { Panel } from '@/app/_components/Panel';
import type { NamedRow } from '@/lib/data/ledger/load-definitions';
import type { Measure } from '@/lib/data/ledger/measure';
import { entryFacts } from '@/lib/overview/definitions/entry-facts';
import { unitOfEntry } from '@/lib/overview/definitions/unit-of-entry';
import { getLocale, getTexts } from '@/lib/request/words';
import styles from './Definitions.module.css';
import { LedgerRows } from './LedgerRows';
import type { Look } from './look';

/** A measure with everything that was ever entered of it. */
export async function MeasurePanel({ measure, look }: { measure: Measure; look: Look }) {
  const [t, locale] = [await getTexts(), await getLocale()];
  const name = measure.name[locale];
  const own = look.ledger.rows.filter(({ entry }) => 'measure' in entry && entry.measure === measure.id);
  const factsOf = ({ entry }: NamedRow) =>
    entryFacts(t, locale, entry, unitOfEntry(entry, measure.definitions));
  return (
    <Panel
      id={measure.id}
      title={name}
      sub={
        <>
          {t(`definitions.kind.${measure.kind}`)} · <code>{measure.id}</code> · {measure.note[locale]}
        </>
      }
      foot={<a href={`/measures/${measure.id}`}>{name}</a>}
    >
      {(['definition', 'target', 'plan', 'published'] as const).map((kind) => {
        const rows = own.filter(({ entry }) => entry.entry === kind);
        const caption = t(`definitions.table.${kind}`, { measure: name });
        return (
          <div key={kind} className={styles['part']}>
            <h3>{caption}</h3>
            {rows.length === 0 && kind !== 'definition' ? <p>{t(`definitions.none.${kind}`)}</p> : null}
            <LedgerRows
              caption={caption}
              rows={rows}
              factsOf={factsOf}
              nameOf={() => name}
              corrects={look.corrects}
            />
          </div>
        );
      })}
    </Panel>
  );
}
