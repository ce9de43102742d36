import { COUNT_CODES, type Counts } from '@/lib/kpi/counts';
import { countsIn } from '@/lib/kpi/expression';
import { checkCounts } from '@/lib/kpi/identities';
import type { Comments } from '../revision';
import { checkAnnual } from './check-annual';
import { checkHistory } from './check-history';
import { checkSuspended } from './check-suspended';
import type { CheckContext } from './context';
import type { Finding } from './finding';

/**
 * Everything about a month's counts that has to be put right (errors: the identities between counts) or explained
 * (warnings: what is unusual beside the months before it, and sums that aren't what was published of the year).
 *
 * @example checkReturn({ ...counts, calls_offered: 4, calls_answered: 5 }, context) // an error about calls_answered
 */
export function checkReturn(counts: Counts, context: CheckContext): readonly Finding[] {
  if (COUNT_CODES.every((code) => counts[code] === 'not-collected')) return [NOTHING];
  return [
    ...checkIdentities(counts),
    ...checkSuspended(counts, context),
    ...checkHistory(counts, context),
    ...checkAnnual(counts, context),
  ];
}

const NOTHING: Finding = { kind: 'empty', severity: 'error', about: ['calls_offered'] };

/** What the counts of a month say against each other: it takes no other month to see. Errors are only found here. */
export function checkIdentities(counts: Counts): readonly Finding[] {
  return checkCounts(counts).flatMap(({ identity, severity, parts, atMost }): Finding[] => {
    const [first, ...others] = [...countsIn(identity.parts), ...countsIn(identity.atMost)];
    return first === undefined
      ? []
      : [{ kind: 'identity', severity, about: [first, ...others], identity, parts, atMost }];
  });
}

/** The warnings that nobody has explained: until they are, the return can't be submitted. */
export function unexplained(findings: readonly Finding[], comments: Comments): readonly Finding[] {
  return findings.filter(
    ({ severity, about }) =>
      severity === 'warning' && !about.some((code) => (comments[code] ?? '').trim() !== ''),
  );
}
