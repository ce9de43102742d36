import { MANAGER, OFFICER } from '@/lib/access/testing/people';
import { type BookJson, named } from '@/lib/imports/book/testing/made-up-parts';
import { nextBook } from '@/lib/imports/book/testing/next-book';
import { confirmProposal } from '../../proposals/decide';
import { loadProposal } from '../../proposals/load-proposals';
import { previewProposal } from '../../proposals/preview';
import { propose } from '../../proposals/propose';

export const NOW = new Date('2026-11-23T04:00:00Z');

/** The text of the note that the made-up book's Programme (2) asks for. */
export const WHY = named(
  'Moved to another head (made up).',
  '已調撥至另一總目（虛構）。',
  '已调拨至另一总目（虚构）。',
);

/** The made-up book with the note that its Programme (2) asks for: 250.1 where 251.1 was estimated. */
export function notedBook(): BookJson {
  const original = { year: '2024-25', stage: 'original' } as const;
  const against = { year: '2024-25', stage: 'estimate' } as const;
  return {
    ...nextBook(),
    notes: [{ kind: 'estimate-original', head: '135', programme: 2, ...original, against, text: WHY }],
  };
}

/** What stands in the way of a book's file, as `code: place`. */
export async function bookProblemsOf(file: unknown): Promise<readonly string[]> {
  const { problems } = await previewProposal(OFFICER, { kind: 'book', file }, null, NOW);
  return problems.map(({ code, place }) => `${code}: ${place}`);
}

/** The number of a proposal of a book. */
export async function proposedBook(file: unknown = notedBook(), by = OFFICER): Promise<string> {
  const result = await propose(by, { proposed: { kind: 'book', file }, reason: null, key: null }, NOW);
  if (result.kind !== 'proposed') throw new Error(JSON.stringify(result.problems));
  return result.id;
}

/** The number of a proposal of a book that a manager has confirmed since. */
export async function confirmedBook(file: unknown = notedBook()): Promise<string> {
  const id = await proposedBook(file);
  const seen = (await loadProposal(MANAGER, id, NOW))?.preview?.seen ?? '';
  const result = await confirmProposal(MANAGER, { id, seen }, NOW);
  if (result.kind !== 'done') throw new Error(JSON.stringify(result));
  return id;
}
