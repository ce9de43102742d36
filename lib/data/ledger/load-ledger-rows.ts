import 'server-only';
import { shortDecimal } from '@/lib/budget/short-decimal';
import { ledgerEntryForm } from '@/lib/proposals/read-proposed';
import type { Queryable } from '../database';
import { decimalIn } from '../decimal-in';
import type { LedgerRow } from './ledger-row';

/** A row of any table of the ledger: the entry as JSON, and what is known of it. */
type Row = {
  entry: Record<string, unknown>;
  id: bigint;
  known_at: Date | null;
  author_id: string;
  proposal_id: bigint | null;
  reason: string | null;
};

/**
 * Every row of the ledger as it was known before an instant, each kind in the order of being known, so that a correction
 * follows what it corrects: definitions, targets, plans, published figures, holidays, settings.
 */
export async function loadLedgerRows(db: Queryable, before: Date): Promise<readonly LedgerRow[]> {
  const rows = [
    ...(await db.$queryRaw<Row[]>`
      SELECT jsonb_build_object('entry', 'definition', 'measure', measure, 'validFrom', to_char(valid_from, 'YYYY-MM'),
        'kind', kind, 'name', jsonb_build_object('en', name_en, 'zh-Hant', name_zh_hant, 'zh-Hans', name_zh_hans),
        'note', jsonb_build_object('en', note_en, 'zh-Hant', note_zh_hant, 'zh-Hans', note_zh_hans),
        'numerator', numerator, 'denominator', denominator, 'base', base, 'unit', unit, 'precision', precision) AS entry,
        id, known_at, author_id, proposal_id, reason
      FROM measure_definition WHERE known_at IS NULL OR known_at < ${before} ORDER BY known_at NULLS FIRST, id`),
    ...(await db.$queryRaw<Row[]>`
      SELECT jsonb_build_object('entry', 'target', 'measure', measure, 'validFrom', to_char(valid_from, 'YYYY-MM'),
        'value', value::text, 'comparison', comparison,
        'citation', jsonb_build_object('book', citation_book, 'place', citation_place)) AS entry,
        id, known_at, author_id, proposal_id, reason
      FROM measure_target WHERE known_at IS NULL OR known_at < ${before} ORDER BY known_at NULLS FIRST, id`),
    ...(await db.$queryRaw<Row[]>`
      SELECT jsonb_build_object('entry', 'plan', 'measure', measure, 'year', year, 'value', value::text,
        'citation', jsonb_build_object('book', citation_book, 'place', citation_place)) AS entry,
        id, known_at, author_id, proposal_id, reason
      FROM measure_plan WHERE known_at IS NULL OR known_at < ${before} ORDER BY known_at NULLS FIRST, id`),
    ...(await db.$queryRaw<Row[]>`
      SELECT jsonb_build_object('entry', 'published', 'measure', measure, 'year', year, 'printed', printed,
        'halfUnit', half_unit::text, 'precisionReason', precision_reason,
        'published', to_char(coalesce(published_on, (known_at AT TIME ZONE 'Asia/Hong_Kong')::date), 'YYYY-MM-DD'),
        'citation', jsonb_build_object('book', citation_book, 'place', citation_place)) AS entry,
        id, known_at, author_id, proposal_id, reason
      FROM published_figure WHERE known_at IS NULL OR known_at < ${before} ORDER BY known_at NULLS FIRST, id`),
    ...(await db.$queryRaw<Row[]>`
      SELECT jsonb_build_object('entry', 'holiday', 'day', to_char(day, 'YYYY-MM-DD'), 'kept', kept,
        'name', jsonb_build_object('en', name_en, 'zh-Hant', name_zh_hant, 'zh-Hans', name_zh_hans)) AS entry,
        id, known_at, author_id, proposal_id, reason
      FROM general_holiday WHERE known_at IS NULL OR known_at < ${before} ORDER BY known_at NULLS FIRST, id`),
    ...(await db.$queryRaw<Row[]>`
      SELECT jsonb_build_object('entry', 'setting', 'name', name, 'validFrom', to_char(valid_from, 'YYYY-MM'),
        'value', value) AS entry, id, known_at, author_id, proposal_id, reason
      FROM dated_setting WHERE known_at IS NULL OR known_at < ${before} ORDER BY known_at NULLS FIRST, id`),
  ];
  return rows.map((row) => ({
    key: `${row.entry['entry']} ${row.id}`,
    // A row that doesn't fit the form of entries is a bug or a foreign hand.
    entry: ledgerEntryForm.parse(entryIn(row)),
    knownAt: row.known_at,
    authorId: row.author_id,
    proposalId: row.proposal_id,
    reason: row.reason,
  }));
}

/** Numbers without zeros behind their last digit. */
function entryIn({ entry }: Row): Record<string, unknown> {
  const short = (key: 'value' | 'halfUnit') =>
    entry['entry'] !== 'setting' && typeof entry[key] === 'string'
      ? { [key]: shortDecimal(decimalIn(entry[key])) }
      : {};
  return { ...entry, ...short('value'), ...short('halfUnit') };
}
