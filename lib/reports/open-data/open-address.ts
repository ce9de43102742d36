import { type Day, parseDay } from '@/lib/calendar/day';
import { OPEN_DATA } from './open-index';

/** What an address of the open data asks for: the index, or a file of a vintage. */
export type OpenAddress =
  | { readonly kind: 'index' }
  | { readonly kind: 'file'; readonly vintage: Day | 'latest'; readonly name: string };

/**
 * What a path asks for; null where it is no address of the open data. A vintage alone is its manifest.
 *
 * @example openAddress('/api/v1/open-data/latest/months.csv') // { kind: 'file', vintage: 'latest', name: 'months.csv' }
 */
export function openAddress(pathname: string): OpenAddress | null {
  if (pathname === OPEN_DATA) return { kind: 'index' };
  if (!pathname.startsWith(`${OPEN_DATA}/`)) return null;
  const [day = '', name = 'manifest.json', ...rest] = pathname.slice(OPEN_DATA.length + 1).split('/');
  const vintage = day === 'latest' ? day : parseDay(day);
  return vintage === null || rest.length > 0 ? null : { kind: 'file', vintage, name };
}
