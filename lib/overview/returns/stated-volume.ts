import type { Translator } from '@/lib/messages/translator';
import type { PublishedVolume } from '@/lib/returns/checks/finding';
import { nonBreaking, saidText } from '../reconciliation/stated-value';

/** A volume as the book says it, with what it counts: `around 2 807 000 calls`. */
export function statedVolume(
  t: Translator,
  { printed, of }: Pick<PublishedVolume, 'printed' | 'of'>,
): string {
  return saidText(t, printed, (number) => t(`volumes.published.of-${of}`, { value: nonBreaking(number) }));
}
