import type { PublicEvent } from '@/lib/kpi/stated';
import type { Translator } from '@/lib/messages/translator';

/**
 * What sort of thing happened; of a suspension, of which channels.
 *
 * @example 'Service suspended: Written contacts'
 */
export function eventKind(t: Translator, { kind, channels }: Pick<PublicEvent, 'kind' | 'channels'>): string {
  const named = t(`events.kind.${kind}`);
  if (channels.length === 0) return named;
  const list = channels.map((channel) => t(`events.channel.${channel}`)).join(t('events.between'));
  return t('events.suspended', { kind: named, channels: list });
}
