import { COMMAND_LINE } from '@/lib/access/person';
import type { Translator } from '@/lib/messages/translator';

/** Who did something. `name` is null for former staff, who keep their id. */
export type Author = { readonly id: string; readonly name: string | null };

/**
 * What a person is called on screens. Former staff aren't named, but told apart by the end of their id, so that maker and
 * checker stay two. What the operator did is the command line's.
 *
 * @example authorName(t, { id: '…-0000a1b2c3d4', name: null }) // 'former staff (a1b2c3d4)'
 */
export function authorName(t: Translator, { id, name }: Author): string {
  if (id === COMMAND_LINE.id) return t('audit.service.operator');
  return name ?? t('formerStaff', { id: id.slice(-8) });
}
