import { type Day, parseDay } from '@/lib/calendar/day';
import { type FieldProblem, readFields, type Search } from './read-fields';

/** The one field of a page that can show what was known on a day gone by. */
export type AsAtChoice = {
  readonly typed: Readonly<Record<'asAt', string>>;
  readonly asAt: Day | null;
  readonly problems: readonly FieldProblem<'asAt', 'day'>[];
};

/**
 * Reads the day from the address. Empty is today; what isn't a day is named as a problem, and today is taken instead.
 *
 * @example readAsAt({ asAt: '2026-02-30' }).problems // [{ field: 'asAt', value: '2026-02-30', code: 'day' }]
 */
export function readAsAt(search: Search): AsAtChoice {
  const { typed, problems, read } = readFields<'asAt', 'day'>(search, ['asAt']);
  return { typed, asAt: read('asAt', 'day', parseDay), problems };
}
