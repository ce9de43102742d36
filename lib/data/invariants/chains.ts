import 'server-only';
import { BEFORE_ITS_TIME, decidesOnOwn } from './chain-rules';
import { ask, type Invariant } from './invariant';

/** A revision beside the one before it in its month. */
const LINKS = `
  SELECT r.*, to_char(r.month, 'YYYY-MM') AS month_name, counts_of(r) AS counts,
    lag(r.revision) OVER w AS revision_before, lag(r.action) OVER w AS action_before,
    lag(counts_of(r)) OVER w AS counts_before, lag(r.known_at) OVER w AS known_before,
    lag(r.comments) OVER w AS comments_before, lag(r.note) OVER w AS note_before
  FROM month_revision r WINDOW w AS (PARTITION BY r.month ORDER BY r.revision)`;

const link = (name: string, says: string, where: string) =>
  ask(
    name,
    `SELECT format('month %s revision %s: ', month_name, revision) || ${says} AS broken
     FROM (${LINKS}) AS link WHERE ${where} ORDER BY month, revision`,
  );

/** The rules of a month's chain, held against the stored rows: what its triggers refuse at the time of writing. */
export const CHAINS: readonly Invariant[] = [
  link(
    'every chain starts at revision 1 and has no hole',
    `format('follows %s', coalesce(revision_before::text, 'nothing'))`,
    'revision <> coalesce(revision_before, 0) + 1',
  ),
  link(
    'every action may follow the one before it',
    `format('%s follows %s', action, coalesce(action_before, 'nothing'))`,
    'NOT action_may_follow(action_before, action)',
  ),
  link(
    'only saving and loading change counts',
    `format('%s changed the counts', action)`,
    `action NOT IN ('saved', 'loaded') AND counts <> counts_before`,
  ),
  link(
    'only saving and loading change the words',
    `format('%s changed %s', action, CASE WHEN note = note_before THEN 'the explanations' ELSE 'the note' END)`,
    `action NOT IN ('saved', 'loaded') AND (comments, note) IS DISTINCT FROM (comments_before, note_before)`,
  ),
  link(
    'nobody decided on figures that they entered',
    `format('%s by %s, who entered or submitted them', action, author_id)`,
    decidesOnOwn('month_revision'),
  ),
  link(
    'known times never go back along a chain',
    `format('known at %s, the one before at %s', known_at, known_before)`,
    'known_at < known_before',
  ),
  link(
    'no month was kept before it came, none submitted, approved or loaded before it ended',
    `format('%s at %s', action, known_at)`,
    BEFORE_ITS_TIME,
  ),
  link(
    'a suspended count has no number',
    `format('%s', (SELECT string_agg(code, ', ') FROM unnest(suspended) AS code WHERE counts ->> code IS NOT NULL))`,
    `EXISTS (SELECT FROM unnest(suspended) AS code WHERE counts ->> code IS NOT NULL)`,
  ),
];
