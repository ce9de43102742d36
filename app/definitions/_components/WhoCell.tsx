import { PUBLISHED_RECORD } from '@/lib/access/person';
import type { NamedRow } from '@/lib/data/ledger/load-definitions';
import { authorName } from '@/lib/overview/author-name';
import { getTexts } from '@/lib/request/words';

/** Who entered a row, and who confirmed it. */
export async function WhoCell({ row: { by, confirmedBy } }: { row: Pick<NamedRow, 'by' | 'confirmedBy'> }) {
  const t = await getTexts();
  if (by.id === PUBLISHED_RECORD.id) return t('definitions.row.shipped');
  const name = authorName(t, by);
  if (confirmedBy === null) return name;
  return t('definitions.row.both', { name, other: authorName(t, confirmedBy) });
}
