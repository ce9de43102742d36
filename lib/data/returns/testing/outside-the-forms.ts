import { may } from '@/lib/access/may';
import type { Person } from '@/lib/access/person';
import { obstacleTo } from '@/lib/returns/deeds';
import { sameContent } from '@/lib/returns/difference';
import { returnOf } from '@/lib/returns/month-return';
import type { Chain, Revision } from '@/lib/returns/revision';
import { MONTH, RUNNING, says } from './tries';

/** An import of one figure for the month. */
export type Import = { readonly person: Person; readonly as: 'draft' | 'approved'; readonly emails: number };

/** What must come of an import, and the chain after it: by hand, from product.md's words. */
export function expectedOfImport(
  { person, as, emails }: Import,
  chain: Chain,
  at: Date,
): readonly ['done' | 'refused' | 'forbidden', Chain] {
  if (!may(person, as === 'draft' ? 'import-drafts' : 'load-history')) return ['forbidden', chain];
  const { state, last } = returnOf(MONTH, chain);
  const { counts } = says(emails);
  const add = (action: 'saved' | 'loaded'): readonly ['done', Chain] => {
    const { comments, note } = last ?? says(emails);
    const place = { month: MONTH, revision: chain.length + 1, authorId: person.id, at };
    return ['done', [...chain, { ...place, action, counts, comments, note, reason: null, file: FILE }]];
  };
  const equal = last?.counts.emails === emails;
  if (state === 'none') return add(as === 'draft' ? 'saved' : 'loaded');
  if (as === 'draft') {
    if (equal) return ['done', chain];
    return state === 'submitted' || state === 'approved' ? ['refused', chain] : add('saved');
  }
  if (equal && state === 'approved') return ['done', chain];
  const isAllEqual = chain.every((link) => link.counts.emails === emails);
  return isAllEqual ? add('loaded') : ['refused', chain];
}

export const FILE = 'months.csv';

/** Whether the database must take a row that comes to it past the product. */
export function isTaken(link: Revision, person: Person, chain: Chain): boolean {
  const { action } = link;
  const of = returnOf(MONTH, chain);
  if (link.revision !== chain.length + 1) return false;
  if (action === 'loaded') return person.role === 'operator' && of.state !== 'approved';
  if (action !== 'saved' && (of.last === null || !sameContent(of.last, link))) return false;
  // The command line imports drafts, which is saving.
  const isImport = person.role === 'operator' && action === 'saved';
  return obstacleTo(action, isImport ? { ...person, role: 'officer' } : person, of, RUNNING) === null;
}
