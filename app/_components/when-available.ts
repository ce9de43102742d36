import { isUnavailable } from '@/lib/data/unavailable';

/** What a page is made from, or that the database can't answer now. Other failures are bugs and go on their way. */
export type Loaded<Answer> =
  | { readonly kind: 'loaded'; readonly answer: Answer }
  | { readonly kind: 'unavailable' };

/** Waits for what a page is made from; a database that is down becomes a case of its own, not a failure. */
export async function whenAvailable<Answer>(load: Promise<Answer>): Promise<Loaded<Answer>> {
  try {
    return { kind: 'loaded', answer: await load };
  } catch (error) {
    if (isUnavailable(error)) return { kind: 'unavailable' };
    throw error;
  }
}
