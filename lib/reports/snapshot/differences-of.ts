import { corDifferences } from '../cor/cor-differences';
import { monthlyDifferences } from '../monthly/monthly-differences';
import type { Difference } from './difference';
import type { Snapshot } from './snapshot';

type Facts = Snapshot['facts'];

/** What two states of the same report tell differently; none of two different reports. */
export function differencesOf(before: Facts, after: Facts): readonly Difference[] {
  if (before.kind === 'monthly' && after.kind === 'monthly') return monthlyDifferences(before, after);
  return before.kind === 'cor' && after.kind === 'cor' ? corDifferences(before, after) : [];
}
