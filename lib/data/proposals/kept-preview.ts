import 'server-only';
import { ensureMay } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import { hongKongDay } from '@/lib/calendar/hong-kong';
import type { Proposed } from '@/lib/proposals/proposed';
import { database } from '../database';
import { kept } from '../kept/kept';
import { dataState } from './data-state';
import { type DatedPreview, makePreview } from './preview';

/**
 * What confirming an open proposal would do, worked out once for as long as nothing changes: whoever confirms has looked at
 * it a moment before.
 *
 * @throws Forbidden
 */
export async function keptPreview(
  person: Person,
  {
    id,
    proposed,
    reason,
  }: { readonly id: string; readonly proposed: Proposed; readonly reason: string | null },
  now: Date,
): Promise<DatedPreview> {
  ensureMay(person, 'propose');
  const question = ['proposal', id, hongKongDay(now), await dataState(database())];
  // As somebody of whom no version is remembered: asked again after a change, it is made anew.
  return kept({ ...person }, 'propose', question, () => makePreview(proposed, reason, now));
}
