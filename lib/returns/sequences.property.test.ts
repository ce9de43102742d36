import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HUMAN_ROLES, type Person } from '@/lib/access/person';
import type { Month } from '@/lib/calendar/month';
import { countsOf } from '@/lib/kpi/testing/month-counts';
import { type Deed, obstacleTo } from './deeds';
import { returnOf, stateAfter } from './month-return';
import type { Chain, Revision } from './revision';

const [OCTOBER, NOVEMBER] = ['2026-10' as Month, '2026-11' as Month];
const DEEDS: readonly Deed[] = ['saved', 'submitted', 'withdrawn', 'returned', 'approved', 'reopened'];

/** Somebody, in the role they have at that moment, who tries something, with a figure where it takes one. */
const step = fc.record({
  id: fc.constantFrom('mei', 'tin', 'wai', 'yan'),
  role: fc.constantFrom(...HUMAN_ROLES),
  deed: fc.constantFrom(...DEEDS),
  emails: fc.nat(3),
});

/** The chain with whatever of the step the rules let through. */
function after(
  chain: Chain,
  { id, role, deed, emails }: { id: string; role: Person['role']; deed: Deed; emails: number },
) {
  const of = returnOf(OCTOBER, chain);
  if (obstacleTo(deed, { id, name: id, role }, of, NOVEMBER) !== null) return chain;
  const link = (action: Deed, counts: Revision['counts'], revision: number): Revision => ({
    month: OCTOBER,
    revision,
    action,
    counts,
    comments: {},
    note: '',
    reason: null,
    file: null,
    authorId: id,
    at: new Date(0),
  });
  const typed = countsOf({ emails });
  const next = chain.length + 1;
  if (deed === 'saved') return [...chain, link('saved', typed, next)];
  if (deed === 'submitted') return [...chain, link('saved', typed, next), link('submitted', typed, next + 1)];
  return [...chain, link(deed, of.last?.counts ?? typed, next)];
}

test('whoever does whatever in whichever role, nothing is approved by who typed it, and no revision is lost', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let chain: Chain = [];
      for (const one of steps) {
        const longer = after(chain, one);
        expect(longer.slice(0, chain.length)).toEqual(chain);
        chain = longer;
      }
      chain.forEach((link, at) => {
        expect(link.revision).toBe(at + 1);
        if (link.action !== 'approved') return;
        // Looked at without the rules' own words: back to the approval before.
        const before = chain.slice(0, at);
        const start = before.findLastIndex(({ action }) => stateAfter(action) === 'approved') + 1;
        const since = before.slice(start);
        const typists = since.filter(({ action }) => action === 'saved' || action === 'submitted');
        expect(typists.length).toBeGreaterThan(0);
        expect(typists.map(({ authorId }) => authorId)).not.toContain(link.authorId);
        expect(link.counts).toEqual(before.at(-1)?.counts);
      });
    }),
    { numRuns: 2000 },
  );
});
