import 'server-only';
import type { Queryable } from '../database';
import { knownBefore } from '../known-by';
import type { Measure } from './measure';
import {
  type DefinitionRow,
  definitionOf,
  type PlanRow,
  type PublishedRow,
  planOf,
  publishedOf,
  type TargetRow,
  targetOf,
} from './rows';

/**
 * Every measure with its ledgers as they were known before an instant, pledges first, in the order in which they were
 * entered. Rows come in the order of being known, so that a correction follows what it corrects.
 *
 * @param recorded the instant before which this database must have got the rows; usually all count
 */
export async function loadMeasures(
  db: Queryable,
  before: Date,
  recorded: Date = knownBefore(null),
): Promise<readonly Measure[]> {
  const definitions = await db.$queryRaw<DefinitionRow[]>`
    SELECT measure, to_char(valid_from, 'YYYY-MM') AS valid_from, kind, name_en, name_zh_hant, name_zh_hans,
           note_en, note_zh_hant, note_zh_hans, numerator, denominator, base, unit, scale, precision
    FROM measure_definition WHERE (known_at IS NULL OR known_at < ${before}) AND recorded_at < ${recorded} ORDER BY known_at NULLS FIRST, id`;
  const targets = await db.$queryRaw<TargetRow[]>`
    SELECT measure, to_char(valid_from, 'YYYY-MM') AS valid_from, value::text, comparison, citation_book, citation_place
    FROM measure_target WHERE (known_at IS NULL OR known_at < ${before}) AND recorded_at < ${recorded} ORDER BY known_at NULLS FIRST, id`;
  const plans = await db.$queryRaw<PlanRow[]>`
    SELECT measure, year, value::text, citation_book, citation_place
    FROM measure_plan WHERE (known_at IS NULL OR known_at < ${before}) AND recorded_at < ${recorded} ORDER BY known_at NULLS FIRST, id`;
  const published = await db.$queryRaw<PublishedRow[]>`
    SELECT measure, year, printed, value::text, half_unit::text, citation_book, citation_place
    FROM published_figure WHERE (known_at IS NULL OR known_at < ${before}) AND recorded_at < ${recorded} ORDER BY known_at NULLS FIRST, id`;

  const ids = [...new Set(definitions.map((row) => row.measure))];
  const measures = ids.flatMap((id): Measure[] => {
    const rows = definitions.filter((row) => row.measure === id);
    const [first, ...later] = rows;
    if (!first) return [];
    // A correction of an older definition doesn't give the measure an older name back.
    const latest = later.reduce((a, b) => ((b.valid_from ?? '') >= (a.valid_from ?? '') ? b : a), first);
    return [
      {
        id,
        kind: latest.kind === 'pledge' ? 'pledge' : 'indicator',
        name: { en: latest.name_en, 'zh-Hant': latest.name_zh_hant, 'zh-Hans': latest.name_zh_hans },
        note: { en: latest.note_en, 'zh-Hant': latest.note_zh_hant, 'zh-Hans': latest.note_zh_hans },
        definitions: [definitionOf(first), ...later.map(definitionOf)],
        targets: targets.filter((row) => row.measure === id).map(targetOf),
        plans: plans.filter((row) => row.measure === id).map(planOf),
        published: published.filter((row) => row.measure === id).map(publishedOf),
      },
    ];
  });
  return [...measures.filter((m) => m.kind === 'pledge'), ...measures.filter((m) => m.kind !== 'pledge')];
}
